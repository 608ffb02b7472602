package uk.nhs.portal.appointments.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.identity.needs.Adjustment;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;

class BookingPagesViewTests extends PatientPages {

  @Autowired private PatientNeeds needs;

  @Test
  void aPatientBooksFromTheListToTheConfirmation() {
    visit("/appointments");
    assertThat(text()).contains("You have no upcoming appointments.");
    visit(link("Book an appointment"));
    assertThat(heading()).isEqualTo("What do you need an appointment for?");
    assertThat(text()).contains("next time is Wednesday 4 March 2026 at 9am");
    visit(link("In person"));
    assertThat(heading()).isEqualTo("Choose a day");
    visit(link("Wednesday 4 March 2026"));
    assertThat(heading()).isEqualTo("Choose a time on Wednesday 4 March 2026");
    assertThat(text()).contains("Morning").contains("Dr Amara Osei, GP").doesNotContain("Evening");
    find(Radios.class).setValue(slots.get(1).toString());
    submit();
    assertThat(heading()).isEqualTo("Why do you need the appointment?");
    assertThat(text()).contains("We are keeping this time for you until 9:05am.");
    find(CharacterCount.class).setValue("My knee hurts");
    submit();
    assertThat(heading()).isEqualTo("Check your answers before you book");
    assertThat(text()).contains("Wednesday 4 March 2026 at 9:10am").contains("My knee hurts");
    submit();
    assertThat(heading()).isEqualTo("Appointment booked");
    assertThat(address()).endsWith("/booked");
    assertThat(page().getPageTitle())
        .isEqualTo("Appointment booked – Appointments – Health portal");
    assertThat(text()).contains("Your reference is").contains("Room 1");
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isEqualTo(1);

    visit("/appointments");
    assertThat(text()).contains("Wednesday 4 March 2026 at 9:10am");
  }

  @Test
  void theStartSaysWhatToDoInAnEmergencyAndWhatThePracticeBooksItself() {
    visit("/appointments/book");
    assertThat(text())
        .contains("Call 999")
        .contains("use 111 online")
        .contains("For a health problem that is not urgent.")
        .contains("It takes 10 minutes.")
        .contains("By video call for GP appointment – no times at the moment")
        .contains("Appointments you cannot book online");
  }

  @Test
  void noTimesAreExplained() {
    visit("/appointments/book/times?type=" + surgery.inPerson + "&way=VIDEO");
    assertThat(text())
        .contains("The practice has no times for this appointment until 31 March 2026.")
        .contains("What you can do instead");
  }

  @Test
  void aTimeMustBeChosen() {
    visit(times(TOMORROW));
    submit();
    assertThat(errors()).contains("Select a time");
    assertThat(page().getPageTitle()).startsWith("Error: Choose a time on");
    assertThat(surgery.count(AppointmentStatus.HELD)).isZero();
  }

  @Test
  void errorsOfTheReasonPageComeInTheOrderOfItsFields() {
    AppointmentId hold = held(patient, slots.get(6));
    visit(Steps.reason(hold));
    find(CharacterCount.class).setValue("x".repeat(151));
    find(TextInput.class).setValue("12");
    submit();
    assertThat(errors())
        .containsSubsequence(
            "Reason must be 150 characters or fewer", "Enter a phone number with the right");
    assertThat(page().getPageTitle()).startsWith("Error: ");
    assertThat(address()).endsWith("/reason");
  }

  @Test
  void theNumberOfATelephoneAppointmentIsFilledInAndCanBeAnotherOne() {
    AppointmentId hold = held(patient, slots.get(6));
    visit(Steps.reason(hold));
    TextInput phone = find(TextInput.class);
    assertThat(phone.value()).isEqualTo("07700 900123");
    phone.setValue("0161 496 0000");
    submit();
    assertThat(text()).contains("We will phone you on 0161 496 0000");
  }

  @Test
  void aTimeThatSomebodyElseHoldsLeadsToItsThreeNearestEquals() {
    visit(times(TOMORROW));
    Radios radios = find(Radios.class);
    radios.setValue(slots.get(2).toString());
    held(surgery.patient(), slots.get(2));
    submit();
    assertThat(heading()).isEqualTo("This time is no longer free");
    assertThat(choices())
        .containsExactly(slots.get(1).toString(), slots.get(3).toString(), slots.get(0).toString());
  }

  @Test
  void whoLosesTheTimeWhileCheckingChoosesAnEqualAndKeepsTheAnswers() {
    AppointmentId hold = held(patient, slots.get(2));
    visit(Steps.reason(hold));
    find(CharacterCount.class).setValue("My knee hurts");
    submit();
    clock.pass(Duration.ofMinutes(6));
    booked(surgery.patient(), slots.get(2));
    submit();
    assertThat(heading()).isEqualTo("This time is no longer free");
    assertThat(choices()).hasSize(3).contains(slots.get(3).toString());
    find(Radios.class).setValue(slots.get(3).toString());
    submit();
    assertThat(heading()).isEqualTo("Check your answers before you book");
    assertThat(text()).contains("My knee hurts").contains("9:30am");
    submit();
    assertThat(heading()).isEqualTo("Appointment booked");
  }

  @Test
  void aLapsedHoldThatNobodyTookSimplyWorks() {
    AppointmentId hold = held(patient, slots.get(0));
    clock.pass(Duration.ofMinutes(6));
    visit(Steps.check(hold));
    assertThat(text()).contains("You can still have it");
    submit();
    assertThat(heading()).isEqualTo("Appointment booked");
  }

  @Test
  void thePatientReadsThatThePracticeKnowsWhatTheyNeed() {
    AppointmentId hold = held(patient, slots.get(0));
    visit(Steps.check(hold));
    assertThat(text()).doesNotContain("Your practice knows");
    needs.recordMine(new Needs("Polish", Set.of(), null, Set.of(Adjustment.LONGER), null));

    visit(Steps.check(hold));

    assertThat(text())
        .contains("Your practice knows that you need:")
        .contains("Interpreter: Polish")
        .contains("At appointments: more time");
    assertThat(link("Change the help that you need")).isEqualTo("/account/needs");
  }

  @Test
  void confirmingTwiceBooksOnce() {
    AppointmentId hold = held(patient, slots.get(0));
    visit(Steps.check(hold));
    Page check = page();
    submit();
    submitAgain(check);
    assertThat(heading()).isEqualTo("Appointment booked");
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isEqualTo(1);
  }

  @Test
  void anotherAppointmentAtThatTimeIsShown() {
    surgery.make(
        surgery.plan(
            TOMORROW,
            java.time.LocalTime.of(9, 5),
            java.time.LocalTime.of(9, 15),
            surgery.otherClinician,
            surgery.otherRoom,
            surgery.inPerson,
            uk.nhs.portal.appointments.schedule.Way.IN_PERSON));
    AppointmentId other = booked(patient, slots.get(0));
    visit(times(TOMORROW));
    find(Radios.class).setValue(surgery.slots().get(1).toString());
    submit();
    assertThat(errors()).contains("You have another appointment at this time");
    assertThat(links()).contains("/appointments/" + other);
  }

  @Test
  void theStepsOfABookedHoldLeadToTheConfirmation() {
    AppointmentId appointment = booked(patient, slots.get(0));
    visit(Steps.check(appointment));
    assertThat(heading()).isEqualTo("Appointment booked");
    assertThat(address()).isEqualTo(Steps.booked(appointment));
  }

  @Test
  void changingTheTimeFromTheCheckComesBackToIt() {
    AppointmentId hold = held(patient, slots.get(0));
    visit(Steps.check(hold));
    visit(link("Choose another time"));
    visit(link("Wednesday 4 March 2026"));
    find(Radios.class).setValue(slots.get(4).toString());
    submit();
    assertThat(heading()).isEqualTo("Check your answers before you book");
    assertThat(text()).contains("9:40am");
  }
}
