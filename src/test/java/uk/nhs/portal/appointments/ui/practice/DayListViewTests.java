package uk.nhs.portal.appointments.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;

class DayListViewTests extends PracticePages {

  private static final String DAY = "/practice/appointments?date=2026-03-04";

  @Autowired private JdbcClient sql;
  @Autowired private PatientNeeds needs;

  @BeforeEach
  void anAppointmentAtNine() {
    booked(slots.get(0), "My knee hurts");
  }

  @Test
  void theDaySaysWhoComesWhenToWhomAndWhy() {
    visit(DAY);

    assertThat(heading()).isEqualTo("Appointments on Wednesday 4 March 2026");
    assertThat(text())
        .contains("Test Patient")
        .contains("999 ")
        .contains("3 February 1980")
        .contains("Dr Amara Osei")
        .contains("GP appointment, In person")
        .contains("My knee hurts")
        .contains("Appointments: 1. Arrived: 0.");
  }

  @Test
  void theDaySaysWhatThePatientNeedsAndStaffChangeIt() {
    visit(DAY);
    assertThat(text()).doesNotContain("Registered elsewhere now").doesNotContain("Interpreter");
    needs.recordByStaff(
        surgery.practice, patient, new Needs("Polish", Set.of(), null, Set.of(), "Good light"));

    visit(DAY);
    assertThat(text()).contains("Interpreter: Polish").contains("At appointments: Good light");

    follow("Test Patient");
    String appointment = address();
    assertThat(text()).contains("Interpreter: Polish").doesNotContain("Registered elsewhere now");
    follow("Change what the patient needs");
    enter("interpreter", "no");
    submit();
    assertThat(address()).isEqualTo(appointment);
    assertThat(text()).doesNotContain("Interpreter").contains("At appointments: Good light");
  }

  @Test
  void theDaySaysWhoIsRegisteredElsewhereNow() {
    sql.sql("DELETE FROM patient_registration WHERE patient = ?")
        .param(bytes(patient.value()))
        .update();
    sql.sql("UPDATE patient SET practice = 'A83008' WHERE id = ?")
        .param(bytes(patient.value()))
        .update();

    visit(DAY);
    assertThat(text()).contains("Registered elsewhere now");
    follow("Test Patient");
    assertThat(text()).contains("Registered elsewhere now");
  }

  @Test
  void daysFollowEachOther() {
    visit("/practice/appointments");
    assertThat(heading()).isEqualTo("Appointments on Tuesday 3 March 2026");
    assertThat(text()).contains("There are no appointments.");

    follow("Next");

    assertThat(address()).isEqualTo(DAY);
  }

  @Test
  void whoHasArrivedIsNotedAndASlipIsUndone() {
    visit(DAY);
    press("Arrived Test Patient");
    assertThat(text()).contains("Arrived: 1. Seen: 0.");
    press("Seen Test Patient");
    assertThat(text()).contains("Arrived: 0. Seen: 1.");
    assertThat(surgery.count(AppointmentStatus.SEEN)).isEqualTo(1);

    press("Undo Test Patient");
    assertThat(text()).contains("Arrived: 1. Seen: 0.");
  }

  @Test
  void nobodyCanHaveMissedWhatHasNotBegun() {
    visit(DAY);
    assertThat(text()).doesNotContain("Did not attend Test Patient");

    clock.set(Instant.parse("2026-03-04T09:05:00Z"));
    visit(DAY);
    press("Did not attend Test Patient");

    assertThat(text()).contains("Did not attend: 1.");
  }

  @Test
  void aMarkThatAColleagueMadeImpossibleIsRefusedWithWords() {
    visit(DAY);
    sql.sql("UPDATE appointment SET status = 'SEEN' WHERE practice = ?")
        .param(surgery.practice.value())
        .update();

    press("Arrived Test Patient");

    assertThat(text()).contains("That was not noted. The appointment is now: Seen.");
  }

  @Test
  void theListIsFilteredByClinician() {
    visit(DAY + "&clinician=" + surgery.otherClinician);
    assertThat(text()).contains("There are no appointments.").doesNotContain("Test Patient");

    visit(DAY + "&clinician=" + surgery.clinician);
    assertThat(text()).contains("Test Patient");
  }

  @Test
  void readingAndPrintingTheDayLeaveRowsInTheTrail() {
    visit(DAY);
    press("Print this day");

    assertThat(rows("READ")).isPositive();
    assertThat(rows("PRINT")).isEqualTo(1);
  }

  @Test
  void anotherPracticesDayIsNotThere() {
    somebodyElseSignsIn();

    visit(DAY);
    assertThat(text()).contains("There are no appointments.");
    assertNotFound(DAY + "&practice=" + surgery.practice);
    assertNotFound("/practice/appointments?date=tomorrow");
  }

  private int rows(String act) {
    return sql.sql("SELECT COUNT(*) FROM audit_row WHERE organisation = ? AND act = ?")
        .params(surgery.practice.value(), act)
        .query(Integer.class)
        .single();
  }
}
