package uk.nhs.portal.appointments.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.kernel.OdsCode;

class ScheduleViewTests extends PracticePages {

  private static final String SCHEDULE = "/practice/schedule";

  @Test
  void theWeekShowsItsSessionsWithWhatIsFreeAndWhatIsMissing() {
    booked(slots.get(0), null);

    visit(SCHEDULE);

    assertThat(heading()).isEqualTo("Schedule");
    assertThat(text())
        .contains("2 March 2026 to 8 March 2026")
        .contains("Wednesday 4 March 2026")
        .contains("Dr Amara Osei")
        .contains("9am to 10am")
        .contains("GP appointment, In person")
        .contains("There are no sessions in the week of 9 March 2026")
        .contains("Patients cannot book GP phone call.")
        .doesNotContain("Patients cannot book GP appointment.");
    follow("Next");
    assertThat(address()).isEqualTo(SCHEDULE + "?week=2026-03-09");
    assertThat(text()).contains("There are no sessions in this week.");
  }

  @Test
  void todayIsMarked() {
    surgery.make(surgery.plan(TOMORROW.minusDays(1), LocalTime.of(14, 0), LocalTime.of(15, 0)));

    visit(SCHEDULE);

    assertThat(text()).contains("Tuesday 3 March 2026 Today").doesNotContain("4 March 2026 Today");
  }

  @Test
  void aSlotIsBlockedAndOpenedAgain() {
    openSession();
    press("Block 9am");
    assertThat(text()).contains("5 free, 0 booked, 1 blocked");

    press("Open 9am");
    assertThat(text()).contains("6 free, 0 booked, 0 blocked");
  }

  @Test
  void aSlotThatSomebodyHasTakenMeanwhileIsNotBlocked() {
    openSession();
    booked(slots.get(0), null);

    press("Block 9am");

    assertThat(text()).contains("Somebody is booked there now").contains("5 free, 1 booked");
  }

  @Test
  void cancellingASlotFirstShowsWhoIsBookedThere() {
    booked(slots.get(1), null);
    openSession();
    follow("Cancel 9:10am");
    assertThat(heading()).isEqualTo("Cancel this slot");
    assertThat(text()).contains("Test Patient").contains("Will get an email");
    submit();
    assertThat(errors()).contains("Select why it is cancelled");

    enter("reason", "CLINICIAN_AWAY");
    submit();

    assertThat(heading()).isEqualTo("Appointment");
    assertThat(text()).contains("Cancelled. The clinician is away.");
    assertThat(surgery.count(AppointmentStatus.CANCELLED)).isEqualTo(1);
  }

  @Test
  void cancellingASessionShowsWhoIsAffectedAndThenWhoIsTold() {
    booked(slots.get(0), null);
    booked(surgery.patientWithoutEmail(), slots.get(2), null);
    openSession();
    follow("Cancel this session");
    assertThat(text())
        .contains("appointments will be cancelled: 2.")
        .contains("No email address. You need to phone.");

    enter("reason", "SESSION_CANCELLED");
    submit();

    assertThat(text())
        .contains("This session is cancelled.")
        .contains("Cancelled appointments: 2")
        .contains("Patients who could not be told: 1.")
        .contains("Email is on its way");
    assertThat(link("Phone the patient")).startsWith("/practice/messages/");
    assertThat(surgery.count(AppointmentStatus.CANCELLED)).isEqualTo(2);
  }

  @Test
  void whoWorksAtTwoPracticesGoesFromOneToTheOther() {
    OdsCode other = Surgery.opens(context).practice;
    somebodySignsInWhoAlsoWorksAt(other);
    visit(SCHEDULE);
    assertThat(text()).contains("Practice: " + other + ".").doesNotContain("9am to 10am");

    follow("Go to " + surgery.practice);
    assertThat(text()).contains("Practice: " + surgery.practice + ".").contains("9am to 10am");

    follow("Open session");
    assertThat(address()).endsWith("?practice=" + surgery.practice);
  }

  @Test
  void anotherPracticesSessionIsNotThere() {
    openSession();
    String session = address();
    somebodyElseSignsIn();

    assertNotFound(session);
    assertNotFound(session + "/cancel");
    assertNotFound(SCHEDULE + "?practice=" + surgery.practice);
    assertNotFound(SCHEDULE + "/sessions/nonsense");
  }

  private void openSession() {
    visit(SCHEDULE);
    follow("Open session");
  }
}
