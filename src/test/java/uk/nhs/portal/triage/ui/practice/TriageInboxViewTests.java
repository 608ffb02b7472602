package uk.nhs.portal.triage.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.BookingByStaff;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;
import uk.nhs.portal.triage.handover.HandOver;
import uk.nhs.portal.triage.handover.TriageCaseId;
import uk.nhs.portal.triage.handover.Triages;

/// A receptionist at the triage inbox of a small practice, on Tuesday 3 March 2026 at 9am.
@DatabaseTest
class TriageInboxViewTests {

  private static final String INBOX = "/practice/triage";

  @Autowired private ApplicationContext context;
  @Autowired private HandOver handOver;
  @Autowired private BookAppointments book;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private PatientId patient;
  private Window window;
  private SignedInAs signedIn;
  private String known;
  private String unknown;

  @BeforeEach
  void twoCases() {
    clock.reset();
    surgery = Surgery.opens(context);
    patient = surgery.patient();
    known = INBOX + "/" + handed("Dx05", "Patient", false);
    unknown = INBOX + "/" + handed("Dx08", "Stranger", true);
    window = Window.of(context, Role.PRACTICE_STAFF.name());
    signedIn = SignedInAs.staffOf(surgery.practice);
  }

  @AfterEach
  void close() {
    signedIn.close();
    window.close();
  }

  @Test
  void theInboxSaysWhoWhatAndByWhen() {
    window.open(INBOX);

    assertThat(OpenPage.heading()).isEqualTo("Triage inbox");
    assertThat(OpenPage.text())
        .contains("Open: 2. Overdue: 0.")
        .containsSubsequence("Test Stranger", "Red flag", "Not matched")
        .containsSubsequence("Test Patient", "Sore throat", "By 11am today", "Nobody");
  }

  @Test
  void whatIsOverdueIsSaidInWords() {
    clock.pass(Duration.ofHours(3));

    window.open(INBOX);
    assertThat(OpenPage.text())
        .contains("Overdue: 1.")
        .containsSubsequence("Test Patient", "Overdue", "Was due by 11am today", "Test Stranger");

    window.open(known);
    assertThat(OpenPage.text()).contains("They are told to phone you or 111.");
  }

  @Test
  void aCaseIsReadWithItsAnswersInOrder() {
    window.open(unknown);

    assertThat(OpenPage.text())
        .containsSubsequence(
            "How is your breathing?",
            "Normal for me",
            "Do you have any of these?",
            "You cannot swallow",
            "Red flag",
            "Decided the outcome")
        .contains("Not matched. Check who it is before you tell them anything.")
        .contains("07700 900555")
        .contains("Sent from 111 online");
    assertThat(OpenPage.offers("Write to the patient")).isFalse();
    assertThat(OpenPage.link("Book an appointment")).isEqualTo(unknown + "/match");
  }

  @Test
  void aKnownPatientIsWrittenToAndBookedFor() {
    window.open(known);
    assertThat(OpenPage.link("Book an appointment"))
        .startsWith("/practice/appointments/book/" + patient);

    window.open(OpenPage.link("Write to the patient"));
    OpenPage.submit("Send");
    assertThat(OpenPage.errors()).contains("Enter your message");
    OpenPage.enter("words", "Rest, and come on Monday.");
    OpenPage.submit("Send");

    assertThat(OpenPage.text())
        .contains("Your message is sent.")
        .contains("Answered 3 March 2026 at 9am")
        .contains("Written to the patient")
        .contains("Rest, and come on Monday.");
  }

  @Test
  void bookingForAKnownPatientClosesTheTriageAndShowsTheAppointment() {
    surgery.make(surgery.plan(LocalDate.of(2026, 3, 4), LocalTime.of(9, 30), LocalTime.of(10, 0)));
    window.open(known);
    window.open(OpenPage.link("Book an appointment") + "&type=" + surgery.inPerson);
    window.open(OpenPage.link("9:30am"));
    assertThat(OpenPage.text()).contains("Booking closes the request.");
    OpenPage.submit("Book this appointment");
    assertThat(OpenPage.heading()).isEqualTo("Appointment booked");

    window.open(known);
    assertThat(OpenPage.text())
        .containsSubsequence("Appointment", "4 March 2026 at 9:30am, GP appointment")
        .containsSubsequence("Closed as", "Appointment booked");
    window.open(OpenPage.link("4 March 2026"));
    assertThat(OpenPage.text()).contains("Test Patient").contains("9:30am");
  }

  @Test
  void anAppointmentThatWasBookedElsewhereIsSeenInTheInbox() {
    surgery.make(surgery.plan(LocalDate.of(2026, 3, 4), LocalTime.of(9, 30), LocalTime.of(10, 0)));
    book.forPatient(
        new BookingByStaff(
            surgery.practice, patient, surgery.slots().getFirst(), null, null, UUID.randomUUID()));

    window.open(INBOX);

    assertThat(OpenPage.text()).containsSubsequence("Test Patient", "Has an appointment");
  }

  @Test
  void nobodyIsWrittenToWhoIsNotKnown() {
    window.open(unknown + "/write");

    assertThat(OpenPage.text()).contains("It is not certain which patient this is");
  }

  @Test
  void aPhoneCallIsNotedWithWhatWasSaid() {
    window.open(unknown + "/phone");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("Choose what happened");
    OpenPage.enter("what", "spoken");
    OpenPage.submit("Save");
    assertThat(OpenPage.errors()).contains("Enter what was said");
    OpenPage.enter("note", "To go to the pharmacy.");
    OpenPage.submit("Save");

    assertThat(OpenPage.text())
        .contains("The phone call is noted.")
        .contains("Told by phone")
        .contains("To go to the pharmacy.");
  }

  @Test
  void aCaseIsClosedAndFoundAmongTheClosedOnes() {
    window.open(known);
    window.open(OpenPage.link("Close"));
    OpenPage.submit("Close");
    assertThat(OpenPage.errors()).contains("Choose what came of it");
    OpenPage.enter("reason", "ADVICE_GIVEN");
    OpenPage.submit("Close");

    assertThat(OpenPage.text()).contains("The triage is closed.").doesNotContain("Test Patient");
    window.open(OpenPage.link("Closed"));
    assertThat(OpenPage.text()).contains("Test Patient").contains("Advice given");

    window.open(known);
    OpenPage.press("Open again");
    assertThat(OpenPage.text()).contains("The triage is open again.");
  }

  @Test
  void nobodyHasMineUntilItIsGiven() {
    window.open(INBOX + "?show=mine");

    assertThat(OpenPage.text()).contains("You have no open triages.");
  }

  @Test
  void anotherPracticesCasesAreNotThere() {
    signedIn.close();
    signedIn = SignedInAs.staffOf(Surgery.opens(context).practice);

    window.open(INBOX);
    assertThat(OpenPage.text()).contains("There are no open triages.");
    for (String href :
        new String[] {
          known,
          known + "/close",
          known + "?practice=" + surgery.practice,
          INBOX + "?practice=" + surgery.practice,
          INBOX + "/" + UUID.randomUUID(),
          INBOX + "/anything"
        }) {
      window.open(href);
      assertThat(OpenPage.heading()).as(href).isEqualTo("Page not found");
    }
  }

  @Test
  void anAddressThatMakesNoSenseShowsTheOpenOnes() {
    window.open(INBOX + "?show=everything&page=-1");

    assertThat(OpenPage.text()).contains("Test Patient");
  }

  private TriageCaseId handed(String outcome, String family, boolean redFlag) {
    return SignedInAs.thePortal(() ->
        handOver
            .toPractice(
                Triages.of(
                    surgery.practice,
                    null,
                    outcome,
                    Triages.NINE,
                    family,
                    "07700 900 555",
                    redFlag))
            .id());
  }
}
