package uk.nhs.portal.registration.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.settings.ChangeSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// A manager, and a receptionist who may look, at what a practice has arranged.
@DatabaseTest
class SettingsViewTests {

  private static final String SETTINGS = "/practice/registrations/settings";

  @Autowired private ApplicationContext context;
  @Autowired private ChangeSettings change;
  @Autowired private MovableClock clock;

  private OdsCode practice;
  private Window window;
  private SignedInAs signedIn;

  @BeforeEach
  void aManager() {
    clock.reset();
    practice = Surgery.opens(context).practice;
    window = Window.of(context, Role.PRACTICE_MANAGER.name());
    signedIn = SignedInAs.managerOf(practice);
  }

  @AfterEach
  void close() {
    signedIn.close();
    window.close();
  }

  @Test
  void aPracticeThatHasChangedNothingDecidesOnEverybody() {
    window.open(SETTINGS);

    assertThat(OpenPage.text())
        .contains("People read that you take new patients.")
        .contains("Everybody waits until you decide.")
        .contains("Nobody has changed anything yet.");
  }

  @Test
  void whatWillHappenIsReadBeforeItIsPutInForce() {
    window.open(SETTINGS + "/change");
    OpenPage.enter("auto", "yes");
    OpenPage.submit("See what will happen");
    assertThat(OpenPage.errors()).contains("Choose at least one kind of registration");
    OpenPage.enter("kinds", "TRANSFER_IN,FROM_ABROAD");
    OpenPage.enter("closed", "yes");
    OpenPage.enter("closed-until", "2026-03-02");
    OpenPage.enter("capacity", "none");
    OpenPage.submit("See what will happen");
    assertThat(OpenPage.errors())
        .contains("The last day must be today or in the future")
        .contains("Enter a whole number from 1 to 9999");
    OpenPage.enter("closed-until", "2026-06-30");
    OpenPage.enter("capacity", "25");
    OpenPage.enter("takes", "outside,students");
    OpenPage.enter("asks", "PHARMACY");
    OpenPage.submit("See what will happen");
    assertThat(OpenPage.text())
        .contains("closed your list until 30 June 2026")
        .contains(
            "People of 18 or over who match one patient exactly and live in your inner area are"
                + " approved at once when their kind of registration is: transfer from another"
                + " practice or from abroad.");
    OpenPage.submit("Put in force");

    assertThat(OpenPage.text())
        .contains("The settings are in force.", "Yes, until 30 June 2026", "Nominated pharmacy")
        .containsSubsequence("Takes people for up to 3 months", "No", "New patients a week", "25")
        .contains("3 March 2026 at 9am");
  }

  @Test
  void whoWasQuickerIsNotOverwritten() {
    window.open(SETTINGS + "/change");
    OpenPage.submit("See what will happen");
    PracticeSettings full =
        new PracticeSettings(
            false,
            null,
            false,
            true,
            true,
            null,
            PracticeSettings.USUAL.asks(),
            PracticeSettings.USUAL.autoAccept());
    assertThat(change.change(practice, 0, full)).isTrue();
    OpenPage.enter("accepts", "yes");
    OpenPage.enter("capacity", "3");
    OpenPage.submit("See what will happen");
    OpenPage.submit("Put in force");

    assertThat(OpenPage.errors()).contains("Somebody changed this while you looked at it.");
    window.open(SETTINGS);
    assertThat(OpenPage.text()).contains("you do not look for new patients at present");
  }

  @Test
  void aReceptionistReadsThemAndChangesNothing() {
    signedIn.close();
    window.close();
    window = Window.of(context, Role.PRACTICE_STAFF.name());
    signedIn = SignedInAs.staffOf(practice);

    window.open(SETTINGS);
    assertThat(OpenPage.text()).contains("Practice managers can change the settings.");
    assertThat(OpenPage.offers("Change the settings")).isFalse();
    window.open(SETTINGS + "/change");
    assertThat(OpenPage.heading()).isNotEqualTo("Change the settings");
  }
}
