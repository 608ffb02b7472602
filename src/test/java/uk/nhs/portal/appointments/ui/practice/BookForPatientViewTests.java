package uk.nhs.portal.appointments.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;

class BookForPatientViewTests extends PracticePages {

  @Autowired private PatientNeeds needs;

  private static final String APPOINTMENTS = "/practice/appointments";

  @Test
  void staffFindAPatientAndBookForThem() {
    visit(APPOINTMENTS + "/book");
    submit();
    assertThat(errors()).contains("Enter a name, an NHS number or a date of birth");
    enter("patient", "test patient");
    submit();
    assertThat(text()).contains("1 patient found").contains("3 February 1980");
    assertThat(address()).isEqualTo(APPOINTMENTS + "/book");

    follow("Book for Test Patient");
    assertThat(heading()).isEqualTo("Choose a time");
    visit(address() + "?type=" + surgery.inPerson);
    assertThat(text())
        .contains("Free times, 3 March 2026 to 9 March 2026")
        .contains("Wednesday 4 March 2026")
        .contains("9:10am with Dr Amara Osei, In person");
    follow("9:10am");
    assertThat(heading()).isEqualTo("Check and book");
    enter("reason", "Sore throat");
    submit();

    assertThat(heading()).isEqualTo("Appointment booked");
    assertThat(text())
        .containsPattern("[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}")
        .contains("Wednesday 4 March 2026 at 9:10am");
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isEqualTo(1);
  }

  @Test
  void whoBooksOnThePhoneSeesWhatThePatientNeeds() {
    visit(book(patient));
    assertThat(text()).contains("None that we know of");
    needs.recordByStaff(
        surgery.practice, patient, new Needs("Polish", Set.of(), null, Set.of(), null));

    for (String page : List.of(book(patient), book(patient) + "/" + slots.get(0))) {
      visit(page);
      assertThat(text()).contains("Interpreter: Polish");
    }
    follow("Change what the patient needs");
    submit();
    assertThat(address()).isEqualTo(book(patient) + "/" + slots.get(0));
  }

  @Test
  void whereThereIsNoFreeTimeTheNextOneIsNamed() {
    visit(book(patient) + "?type=" + surgery.inPerson + "&from=2026-03-05");
    assertThat(text()).contains("There are no free times.");

    surgery.make(surgery.plan(TOMORROW.plusDays(20), LocalTime.of(9, 0), LocalTime.of(9, 30)));
    visit(book(patient) + "?type=" + surgery.inPerson + "&from=2026-03-05");
    follow("Next free time: Tuesday 24 March 2026");

    assertThat(text()).contains("9am with Dr Amara Osei");
  }

  @Test
  void aTimeThatIsTakenMeanwhileIsAnsweredWithTheNearestOnes() {
    visit(book(patient) + "/" + slots.get(0));
    booked(surgery.patient(), slots.get(0), null);
    submit();

    assertThat(errors()).contains("This time is no longer free");
    follow("Wednesday 4 March 2026 at 9:10am");
    assertThat(heading()).isEqualTo("Check and book");
  }

  @Test
  void aPatientIsNotBookedTwiceAtOneTime() {
    surgery.make(
        surgery.plan(
            TOMORROW,
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            surgery.otherClinician,
            null,
            surgery.byTelephone,
            Way.TELEPHONE));
    AppointmentId first = booked(slots.get(0), null);
    visit(book(patient) + "?type=" + surgery.byTelephone);
    follow("9am");
    enter("phone", "");
    submit();
    assertThat(errors()).contains("Enter the number to phone");
    enter("phone", "07700 900456");
    submit();

    assertThat(errors()).contains("The patient has another appointment at that time");
    assertThat(link("See the appointment on")).isEqualTo(APPOINTMENTS + "/" + first);
  }

  @Test
  void anAppointmentShowsItsDetailsItsHistoryAndWhetherThePatientKnows() {
    AppointmentId id = booked(slots.get(0), "My knee hurts");

    visit(APPOINTMENTS + "/" + id);

    assertThat(heading()).isEqualTo("Appointment");
    assertThat(text())
        .contains("Test Patient")
        .contains("Dr Amara Osei, GP")
        .contains("Room 1")
        .contains("My knee hurts")
        .contains("Email is on its way")
        .contains("Booked for 4 March 2026 at 9am")
        .contains("Practice staff");
  }

  @Test
  void anAppointmentIsMovedToAnotherTime() {
    AppointmentId id = booked(slots.get(0), null);
    visit(APPOINTMENTS + "/" + id);
    follow("Change time");
    follow("9:30am");
    assertThat(text()).contains("Until now").contains("Wednesday 4 March 2026 at 9am");
    submit();

    assertThat(address()).isEqualTo(APPOINTMENTS + "/" + id);
    assertThat(text()).contains("Moved to 4 March 2026 at 9:30am");
  }

  @Test
  void anAppointmentIsCancelledForThePatientWithAReason() {
    AppointmentId id = booked(slots.get(0), null);
    visit(APPOINTMENTS + "/" + id);
    follow("Cancel appointment");
    submit();
    assertThat(errors()).contains("Select why it is cancelled");
    enter("reason", "PATIENT_ASKED");
    submit();

    assertThat(text()).contains("Cancelled. The patient asked for it.");
    assertThat(offers("Change time")).isFalse();
  }

  @Test
  void anotherPracticesPatientsAndAppointmentsAreNotThere() {
    AppointmentId id = booked(slots.get(0), null);
    somebodyElseSignsIn();

    assertNotFound(APPOINTMENTS + "/" + id);
    assertNotFound(APPOINTMENTS + "/" + id + "/booked");
    assertNotFound(APPOINTMENTS + "/" + id + "/change");
    assertNotFound(APPOINTMENTS + "/" + id + "/cancel");
    assertNotFound(book(patient));
    assertNotFound(book(patient) + "/" + slots.get(1));
  }

  private static String book(PatientId who) {
    return APPOINTMENTS + "/book/" + who;
  }
}
