package uk.nhs.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.needs.AccessibleFormat;
import uk.nhs.portal.identity.needs.Adjustment;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsLinks;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// Where patients and staff say what a patient needs.
@DatabaseTest
class NeedsPagesViewTests extends OpenPage {

  private static final OdsCode PRACTICE = new OdsCode("P91007");

  @Autowired private PatientNeeds needs;
  @Autowired private RegisterPatients register;
  @Autowired private ApplicationContext context;
  @Autowired private MovableClock clock;

  private PatientId zoe;
  private @Nullable Window window;

  @BeforeEach
  void aPatient() {
    clock.reset();
    zoe = register.takeOver(TestPeople.person("Zoë", "Hale", "1980-02-03", null), PRACTICE);
  }

  @AfterEach
  void close() {
    if (window != null) {
      window.close();
    }
  }

  @Test
  void aPatientSaysOnceWhatTheyNeed() {
    patientSits().open("/account/needs");
    assertThat(heading()).isEqualTo("Help that you need");
    enter("interpreter", "yes");
    enter("formats", "BRAILLE,other");
    submit("Save");
    assertThat(errors()).contains("Enter the language").contains("Enter the format");

    enter("language", "Polish");
    enter("other-format", "Yellow paper");
    enter("adjustments", "LONGER");
    submit("Save");

    assertThat(address()).isEqualTo("/account?saved");
    assertThat(needs.of(zoe))
        .isEqualTo(
            new Needs(
                "Polish",
                Set.of(AccessibleFormat.BRAILLE),
                "Yellow paper",
                Set.of(Adjustment.LONGER),
                null));
  }

  @Test
  void whatIsKnownIsFilledInAndCanBeTakenAway() {
    Window mine = patientSits();
    needs.recordMine(new Needs("Polish", Set.of(AccessibleFormat.AUDIO), null, Set.of(), "Tea"));
    mine.open("/account/needs");
    enter("interpreter", "no");
    submit("Save");

    assertThat(needs.of(zoe))
        .isEqualTo(new Needs(null, Set.of(AccessibleFormat.AUDIO), null, Set.of(), "Tea"));
  }

  @Test
  void ownWordsThatAreTooLongAreRefusedWithWords() {
    patientSits().open("/account/needs");
    enter("interpreter", "yes");
    enter("language", "x".repeat(51));
    enter("adjustments", "other");
    enter("other-adjustment", "x".repeat(201));
    submit("Save");

    assertThat(errors())
        .contains("The language must have 50 characters or fewer")
        .contains("What you say must have 200 characters or fewer");
    assertThat(needs.history(zoe)).isEmpty();
  }

  @Test
  void staffRecordWhatAPatientNeedsAndGoBackToWhereTheyCameFrom() {
    Window staff = staffSit(PRACTICE);
    String from = "/practice/patients/" + zoe + "/needs";
    staff.open(NeedsLinks.atPractice(zoe, PRACTICE, from));
    assertThat(heading()).contains("What the patient needs").contains("Zoë Hale");
    assertThat(text()).doesNotContain("What was recorded");
    enter("adjustments", "QUIET,other");
    enter("other-adjustment", "The same doctor");
    submit("Save");

    assertThat(address()).isEqualTo(from);
    assertThat(text())
        .contains("What was recorded, and when")
        .contains("At appointments: a quiet place to wait; The same doctor")
        .contains("3 March 2026 at 9am")
        .contains("Staff");
  }

  @Test
  void staffOfAnotherPracticeFindNothingNorDoWrongAddresses() {
    Window other = staffSit(new OdsCode("A83008"));
    for (String address :
        List.of(
            NeedsLinks.atPractice(zoe, PRACTICE, "/practice"),
            NeedsLinks.atPractice(zoe, new OdsCode("A83008"), "/practice"),
            "/practice/patients/" + zoe + "/needs?practice=!",
            "/practice/patients/nobody/needs")) {
      other.open(address);
      assertThat(heading()).as(address).isEqualTo("Page not found");
    }
  }

  private Window patientSits() {
    Window sat = Window.of(context, Role.PATIENT.name());
    window = sat;
    SignedInAs.patient(zoe);
    return sat;
  }

  private Window staffSit(OdsCode practice) {
    Window sat = Window.of(context, Role.PRACTICE_STAFF.name());
    window = sat;
    SignedInAs.staffOf(practice);
    return sat;
  }
}
