package uk.nhs.portal.appointments.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.nhsuk.form.Radios;

class AppointmentPagesViewTests extends PatientPages {

  @Autowired private JdbcClient sql;

  @Test
  void detailsSayWhenHowWithWhomAndWhere() {
    AppointmentId appointment = booked(patient, slots.get(0));
    visit("/appointments/" + appointment);
    assertThat(heading()).isEqualTo("Your appointment");
    assertThat(text())
        .contains("Wednesday 4 March 2026 at 9am")
        .contains("Dr Amara Osei, GP")
        .contains("Room 1")
        .contains("You can change or cancel online until Wednesday 4 March 2026 at 8am.")
        .contains("You booked the appointment");
    assertThat(links()).contains("/appointments/" + appointment + "/calendar.ics");
  }

  @Test
  void thePageSaysWhereThePracticeIsAndHowToReachIt() {
    sql.sql(
            """
            INSERT INTO organisation (ods_code, kind, status, name, address, town, phone, described_by)
            VALUES (?, 'GP_PRACTICE', 'ACTIVE', 'Oak Street Surgery', '1 Oak Street', 'Sale',
              '01614960000', 'PORTAL')\
            """)
        .param(surgery.practice.value())
        .update();
    AppointmentId appointment = booked(patient, slots.get(0));
    clock.pass(Duration.ofHours(23).plusMinutes(30));
    visit("/appointments/" + appointment);
    assertThat(text())
        .contains("Oak Street Surgery1 Oak StreetSaleRoom 1")
        .contains("Phone Oak Street Surgery on 0161 496 0000.");
    assertThat(links()).contains("tel:+441614960000");
  }

  @Test
  void afterTheCutOffThePracticeMustBeAsked() {
    AppointmentId appointment = booked(patient, slots.get(0));
    clock.pass(Duration.ofHours(23).plusMinutes(30));
    visit("/appointments/" + appointment);
    assertThat(text())
        .contains("You could change or cancel online until Wednesday 4 March 2026 at 8am.");
    assertThat(links()).noneMatch(href -> href.endsWith("/cancel") || href.endsWith("/change"));
    visit(Steps.cancel(appointment));
    assertThat(heading()).isEqualTo("Your appointment");
    visit(Steps.change(appointment));
    assertThat(heading()).isEqualTo("Your appointment");
  }

  @Test
  void cancellingNeedsAReasonAndSaysSoForGood() {
    AppointmentId appointment = booked(patient, slots.get(0));
    visit(Steps.cancel(appointment));
    submit();
    assertThat(errors()).contains("Select why you want to cancel");
    find(Radios.class).setValue("UNABLE_TO_ATTEND");
    submit();
    assertThat(address()).isEqualTo("/appointments/" + appointment);
    assertThat(text())
        .contains("You cancelled this appointment on 3 March 2026 at 9am")
        .contains("I cannot come");
    visit("/appointments");
    visit("/appointments/" + appointment);
    assertThat(text()).contains("You cancelled this appointment on 3 March 2026 at 9am");
    assertThat(surgery.count(AppointmentStatus.CANCELLED)).isEqualTo(1);
  }

  @Test
  void theConfirmationOfACancelledAppointmentSaysThatItIsCancelled() {
    AppointmentId appointment = booked(patient, slots.get(0));
    visit(Steps.cancel(appointment));
    find(Radios.class).setValue("OTHER");
    submit();
    visit(Steps.booked(appointment));
    assertThat(heading()).isEqualTo("This appointment is cancelled");
  }

  @Test
  void anAppointmentIsMovedInOneGoAndItsFirstConfirmationSaysSo() {
    AppointmentId appointment = booked(patient, slots.get(0));
    visit(Steps.change(appointment));
    visit(link("Wednesday 4 March 2026"));
    find(Radios.class).setValue(slots.get(5).toString());
    submit();
    assertThat(heading()).isEqualTo("Check the new time");
    assertThat(text()).contains("9am").contains("9:50am");
    String check = address();
    submit();
    assertThat(heading()).isEqualTo("Appointment changed");
    assertThat(text()).contains("Wednesday 4 March 2026 at 9:50am");
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isEqualTo(1);

    visit(check);
    assertThat(address()).isEqualTo(Steps.changed(appointment));
    visit(Steps.booked(appointment));
    assertThat(heading()).isEqualTo("This appointment has changed");
  }

  @Test
  void aNewTimeThatIsLostLeadsToItsEqualsAndTheAppointmentStays() {
    AppointmentId appointment = booked(patient, slots.get(0));
    visit(Steps.change(appointment) + "?day=" + TOMORROW);
    find(Radios.class).setValue(slots.get(3).toString());
    submit();
    clock.pass(Duration.ofMinutes(6));
    booked(surgery.patient(), slots.get(3));
    submit();
    assertThat(heading()).isEqualTo("This time is no longer free");
    find(Radios.class).setValue(slots.get(4).toString());
    submit();
    assertThat(heading()).isEqualTo("Check the new time");
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/booked", "/changed", "/change", "/cancel"})
  void somebodyElsesAppointmentIsNotFound(String step) {
    AppointmentId others = booked(surgery.patient(), slots.get(0));
    assertNotFound("/appointments/" + others + step);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason", "check"})
  void somebodyElsesHoldIsNotFound(String step) {
    AppointmentId others = held(surgery.patient(), slots.get(0));
    assertNotFound("/appointments/book/" + others + "/" + step);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/appointments/not-an-id",
        "/appointments/0197f4a0-0000-7000-8000-000000000000",
        "/appointments/book/not-an-id/check",
        "/appointments/book/times",
        "/appointments/book/times?type=nonsense&way=IN_PERSON",
        "/appointments/book/times?type=0197f4a0-0000-7000-8000-000000000000&way=IN_PERSON",
        "/appointments/book/times?type=0197f4a0-0000-7000-8000-000000000000&way=BY_POST"
      })
  void whatNobodyHasIsNotFound(String address) {
    assertNotFound(address);
  }
}
