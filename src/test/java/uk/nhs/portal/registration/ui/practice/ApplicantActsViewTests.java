package uk.nhs.portal.registration.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.decisions.Applied;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.SentApplications;
import uk.nhs.portal.registration.settings.AutoAccept;
import uk.nhs.portal.registration.settings.ChangeSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// A receptionist who looks into applications and decides, on Tuesday 3 March 2026 at 9am.
@DatabaseTest
class ApplicantActsViewTests {

  private static final String QUEUE = "/practice/registrations";

  @Autowired private ApplicationContext context;
  @Autowired private RegisterPatients register;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ChangeSettings settings;
  @Autowired private MovableClock clock;

  private OdsCode practice;
  private SentApplications sent;
  private Window window;
  private SignedInAs signedIn;

  @BeforeEach
  void atTheDesk() {
    clock.reset();
    practice = Surgery.opens(context).practice;
    sent = SentApplications.to(context, practice);
    window = Window.of(context, Role.PRACTICE_STAFF.name());
    signedIn = SignedInAs.staffOf(practice);
  }

  @AfterEach
  void close() {
    signedIn.close();
    window.close();
  }

  @Test
  void whoIsClearIsApprovedAndIsAPatientFromThenOn() {
    String page = page(sent.now(Applied.by("Ada", "Clear")).getFirst());
    window.open(page);
    window.open(OpenPage.link("Approve"));
    assertThat(OpenPage.text())
        .contains("entered as a new patient", "You cannot take this back later.");
    OpenPage.submit("Approve");

    assertThat(OpenPage.text())
        .contains("The person is registered with the practice.")
        .containsSubsequence("Approved", "Days from sending to decision", "Decided: approved");
    assertThat(OpenPage.offers("Decline")).isFalse();
    window.open(page + "/approve");
    assertThat(OpenPage.text()).contains("Nothing can be changed any more.");
    window.open(QUEUE + "?show=approved");
    assertThat(OpenPage.text()).contains("Ada Clear", "Approved (1)");
  }

  @Test
  void whoMayBeKnownIsNotApprovedBeforeSomebodyHasSaidWhoTheyAre() {
    String page =
        page(sent.now(Applied.by("Ada", "Perhaps").matching(Match.PARTIAL, null)).getFirst());
    window.open(page + "/approve");
    assertThat(OpenPage.text()).contains("This person cannot be approved yet");

    window.open(OpenPage.link("Check who this is"));
    OpenPage.submit("It is none of them");
    assertThat(OpenPage.text()).contains("The person is not matched to anybody.");
    window.open(OpenPage.link("Approve"));
    OpenPage.submit("Approve");
    assertThat(OpenPage.text()).contains("The person is registered with the practice.");
  }

  @Test
  void aPersonIsMatchedWithTheDetailsThatStaffPick() {
    OdsCode before = Surgery.opens(context).practice;
    String family = "Zetterling";
    patient("Frank", family, "1938-01-21", before);
    String page =
        page(
            sent.now(Applied.by("Frank", family).born(1938, 1, 20).matching(Match.PARTIAL, null))
                .getFirst());

    window.open(page + "/match");
    assertThat(OpenPage.text()).contains("Frank " + family, "In part", "Registered at another");
    window.open(OpenPage.link("Compare"));
    assertThat(OpenPage.text())
        .containsSubsequence("Date of birth", "20 January 1938", "21 January 1938", "Differs");
    OpenPage.submit("Match");
    assertThat(OpenPage.errors())
        .contains("Pick which is right: Date of birth")
        .contains("Confirm that you have compared the details");
    OpenPage.enter("pick-date-of-birth", "DATE_OF_BIRTH=known");
    OpenPage.enter("checked", "yes");
    OpenPage.submit("Match");

    assertThat(OpenPage.text())
        .contains("The person is matched.")
        .contains("Matched to a patient")
        .contains("Details picked");
    window.open(OpenPage.link("Approve"));
    assertThat(OpenPage.text()).contains("a registration with another practice ends");
    OpenPage.submit("Approve");
    assertThat(OpenPage.text()).contains("The person is registered with the practice.");
  }

  @Test
  void thatThePortalIsNotConnectedWithTheNationalServiceIsSaid() {
    window.open(page(sent.now(Applied.by("Ada", "Test")).getFirst()) + "/match");

    OpenPage.submit("Ask the national service");

    assertThat(OpenPage.text())
        .contains("This portal is not connected to the Personal Demographics Service.");
  }

  @Test
  void onlyGroundsThatCanHoldAreOffered() {
    String inside = page(sent.now(Applied.by("Near", "Test")).getFirst());
    String outside = page(sent.now(Applied.by("Far", "Test").from(Area.OUTSIDE)).getFirst());
    window.open(inside + "/decline");
    assertThat(OpenPage.text())
        .contains("The practice took them off its list before")
        .contains("You cannot ask for them, and you cannot decline anybody for not having them.")
        .doesNotContain("The practice’s list is closed")
        .doesNotContain("The address is outside the practice’s area");
    window.open(outside + "/decline");
    assertThat(OpenPage.text()).contains("The address is outside the practice’s area");

    SignedInAs.managerOf(practice);
    settings.change(
        practice,
        0,
        new PracticeSettings(
            true, LocalDate.of(2026, 4, 1), false, true, true, null, Set.of(), AutoAccept.OFF));
    signedIn = SignedInAs.staffOf(practice);
    window.open(inside + "/decline");
    assertThat(OpenPage.text()).contains("The practice’s list is closed");
  }

  @Test
  void aRefusalIsReadAsALetterBeforeItGoesOut() {
    String page = page(sent.now(Applied.by("Far", "Test").from(Area.OUTSIDE)).getFirst());
    window.open(page + "/decline");
    OpenPage.submit("See the letter");
    assertThat(OpenPage.errors()).contains("Choose a ground");
    OpenPage.enter("ground", "OUT_OF_AREA");
    OpenPage.submit("See the letter");
    assertThat(OpenPage.text()).contains("Dear Far Test");
    window.open(page);
    assertThat(OpenPage.text()).as("nothing is decided yet").doesNotContain("Days from sending");

    window.open(page + "/decline");
    OpenPage.enter("ground", "OUT_OF_AREA");
    OpenPage.submit("See the letter");
    OpenPage.submit("Decline and send the letter");

    assertThat(OpenPage.text())
        .contains("The application is declined, and the letter is sent.")
        .containsSubsequence(
            "Declined", "Ground", "The address is outside the practice’s area", "Dear Far Test");
  }

  @Test
  void freeWordsAloneDeclineNobodyAndForbiddenReasonsAreFound() {
    window.open(page(sent.now(Applied.by("Ada", "Test")).getFirst()) + "/decline");
    OpenPage.enter("words", "We are full at the moment, sorry.");
    OpenPage.submit("See the letter");
    assertThat(OpenPage.errors()).contains("Choose a ground");

    OpenPage.enter("ground", "OTHER_REASONABLE");
    OpenPage.submit("See the letter");
    assertThat(OpenPage.errors()).contains("Choose what you mean by other reasonable grounds");

    OpenPage.enter("detail", "CONTRACT_FOR_OTHER_PEOPLE");
    OpenPage.enter("words", "Too short");
    OpenPage.submit("See the letter");
    assertThat(OpenPage.errors()).contains("Explain it with at least 20 characters");

    OpenPage.enter("words", "You did not bring your passport to the desk.");
    OpenPage.submit("See the letter");
    assertThat(OpenPage.errors()).contains("passport");
    assertThat(OpenPage.text()).doesNotContain("Dear Ada Test");

    OpenPage.enter("words", "Our contract is for the students of the university only.");
    OpenPage.submit("See the letter");
    assertThat(OpenPage.errors()).isEmpty();
    assertThat(OpenPage.text()).contains("Dear Ada Test", "students of the university only");
  }

  @Test
  void aReviewHasAReasonAndEnds() {
    String page = page(sent.now(Applied.by("Ada", "Test")).getFirst());
    window.open(page);
    window.open(OpenPage.link("Put under review"));
    OpenPage.submit("Put under review");
    assertThat(OpenPage.errors()).contains("Choose what you look into");
    OpenPage.enter("reason", "ADDRESS_UNCLEAR");
    OpenPage.submit("Put under review");
    assertThat(OpenPage.text())
        .contains("The application is under review. The clock goes on.")
        .contains("Put under review: address unclear");

    window.open(QUEUE + "?show=review");
    assertThat(OpenPage.text()).contains("Ada Test", "Address unclear");
    window.open(OpenPage.link("Ada Test"));
    OpenPage.press("End the review");
    assertThat(OpenPage.text()).contains("The review has ended.");
  }

  @Test
  void colleaguesLeaveNotes() {
    window.open(page(sent.now(Applied.by("Ada", "Test")).getFirst()));
    OpenPage.submit("Add note");
    assertThat(OpenPage.errors()).contains("Enter the note");
    OpenPage.enter("note", "Phoned, nobody answered.");
    OpenPage.submit("Add note");

    assertThat(OpenPage.text()).contains("The note is added.").contains("Phoned, nobody answered.");
  }

  @Test
  void whoIsAPatientHereIsClosedAsSuchAndNobodyElse() {
    PatientId here = patient("Here", "Test", "1980-02-03", practice);
    PatientId elsewhere = patient("Here", "Test", "1980-02-03", Surgery.opens(context).practice);
    String known =
        page(sent.now(Applied.by("Here", "Test").matching(Match.EXACT, here)).getFirst());
    String other =
        page(sent.now(Applied.by("Here", "Test").matching(Match.EXACT, elsewhere)).getFirst());

    window.open(other + "/already");
    OpenPage.submit("Close the application");
    assertThat(OpenPage.errors()).contains("not matched to a patient of this practice");
    window.open(known);
    window.open(OpenPage.link("Already registered here"));
    OpenPage.submit("Close the application");
    assertThat(OpenPage.text()).contains("The application is closed");
  }

  @Test
  void severalAreApprovedTogetherAndEachCanBeTakenBackForFiveMinutes() {
    ApplicantId ada = sent.now(Applied.by("Ada", "Aaa")).getFirst();
    ApplicantId ben = sent.now(Applied.by("Ben", "Bbb")).getFirst();
    ApplicantId may = sent.now(Applied.by("May", "Mmm").matching(Match.PARTIAL, null)).getFirst();
    String together =
        QUEUE + "/together?person=" + ada + "&person=" + ben + "&person=" + may + "&person=x";
    window.open(together);
    assertThat(OpenPage.text())
        .containsSubsequence("Can be approved: 2", "Ada Aaa", "Ben Bbb")
        .containsSubsequence(
            "Cannot be approved like this: 1", "May Mmm", "Somebody who is known may be")
        .contains("It takes effect after 5 minutes.");
    OpenPage.submit("Approve 2 people");
    assertThat(OpenPage.text())
        .contains("2 people are approved. It takes effect at 9:05am.")
        .doesNotContain("Can be approved:");

    OpenPage.press("Undo Ben");
    assertThat(OpenPage.text())
        .contains("The approval is taken back.")
        .contains("1 person is approved. It takes effect at 9:05am.")
        .containsSubsequence("Can be approved: 1", "Ben Bbb");

    window.open(QUEUE);
    assertThat(OpenPage.text()).containsSubsequence("1 person is approved", "Approved from 9:05am");
    window.open(page(ada));
    OpenPage.press("Undo");
    assertThat(OpenPage.text()).contains("The approval is taken back.");
    clock.pass(Duration.ofMinutes(6));
    window.open(QUEUE);
    assertThat(OpenPage.text()).contains("New (3)", "Approved (0)");
  }

  @Test
  void nobodyIsApprovedTogetherWhoWasNotChosen() {
    window.open(QUEUE + "/together");

    assertThat(OpenPage.text()).contains("Go back and choose at least one person.");
  }

  private static String page(ApplicantId id) {
    return QUEUE + "/" + id;
  }

  private PatientId patient(String given, String family, String born, OdsCode at) {
    return SignedInAs.thePortal(() ->
        transactions.execute(
            _ -> register.takeOver(TestPeople.person(given, family, born, null), at)));
  }
}
