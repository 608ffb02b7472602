package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.identity.registrations.FindPatientsForMatching;
import uk.nhs.portal.identity.registrations.KnownPatient;
import uk.nhs.portal.identity.registrations.NewRegistration;
import uk.nhs.portal.identity.registrations.NewRegistration.Known;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.Registering.Registered;
import uk.nhs.portal.identity.registrations.RegistrationKind;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What becomes of somebody's appointments when they register elsewhere.
@DatabaseTest
class WhenPatientRegisteredIT {

  private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  @Autowired private ApplicationContext context;
  @Autowired private BookAppointments book;
  @Autowired private CancelAppointment cancel;
  @Autowired private MyAppointments mine;
  @Autowired private ShowDayList dayList;
  @Autowired private PatientNeeds needs;
  @Autowired private RegisterPatients register;
  @Autowired private FindPatientsForMatching matching;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private Surgery next;
  private List<SlotId> slots;
  private PatientId patient;
  private AppointmentId booked;

  @BeforeEach
  void somebodyWithAnAppointmentTomorrow() {
    clock.reset();
    surgery = Surgery.opens(context);
    next = Surgery.opens(context);
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    slots = surgery.slots();
    patient = surgery.patient();
    booked = book(slots.get(0));
    sql.sql("DELETE FROM message").update();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void appointmentsAtTheFormerPracticeStayAndThePatientIsToldAllOfThemOnce() {
    book(slots.get(3));
    sql.sql("DELETE FROM message").update();

    moves(RegistrationKind.TRANSFER_IN);

    assertThat(messages())
        .singleElement()
        .satisfies(words ->
            assertThat(words)
                .contains("Wednesday 4 March 2026 at 9am with Dr Amara Osei")
                .contains("Wednesday 4 March 2026 at 9:30am with Dr Amara Osei")
                .contains("stay booked")
                .endsWith("/appointments"));
    assertThat(SignedInAs.thatPatient(patient, () -> mine.upcoming(patient)))
        .extracting(AppointmentSummary::practice)
        .containsExactly(surgery.practice, surgery.practice);
    SignedInAs.thatPatient(
        patient, () -> cancel.byPatient(patient, booked, CancelReason.PATIENT_ASKED));
    assertThat(surgery.count(AppointmentStatus.CANCELLED)).isEqualTo(1);
  }

  @Test
  void nothingIsToldOfAppointmentsThatAreOverOrCancelledOrOfNone() {
    clock.pass(Duration.ofDays(2));
    moves(RegistrationKind.TRANSFER_IN);

    assertThat(messages()).isEmpty();
  }

  @Test
  void whoStaysSomewhereForAWhileKeepsTheirPracticeAndIsToldNothing() {
    KnownPatient known = matching.withoutShowing(patient).orElseThrow();
    transactions.executeWithoutResult(_ ->
        register.register(
            NewRegistration.temporary(
                Known.of(known), known.demographics(), next.practice, TOMORROW.plusDays(9))));

    assertThat(messages()).isEmpty();
    assertThat(dayList.of(surgery.practice, TOMORROW)).noneMatch(DayEntry::elsewhere);
  }

  @Test
  void theFormerPracticeSeesThatThePersonIsRegisteredElsewhereAndWhatTheyNeed() {
    Needs polish = new Needs("Polish", Set.of(), null, Set.of(), null);
    transactions.executeWithoutResult(
        _ -> needs.recordFromApplication(patient, next.practice, polish, UUID.randomUUID()));
    assertThat(dayList.of(surgery.practice, TOMORROW)).noneMatch(DayEntry::elsewhere);
    moves(RegistrationKind.TRANSFER_IN);

    assertThat(dayList.of(surgery.practice, TOMORROW))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.elsewhere()).isTrue();
          assertThat(entry.needs()).isEqualTo(polish);
        });
    assertThat(CountedStatements.during(() -> dayList.of(surgery.practice, TOMORROW))).isEqualTo(7);
  }

  @Test
  void whoStaysWithAPracticeIsBookedThereByStaffAndIsNotElsewhere() {
    PatientId visitor = next.patient();
    KnownPatient known = matching.withoutShowing(visitor).orElseThrow();
    BookingByStaff wish =
        new BookingByStaff(
            surgery.practice, visitor, slots.get(1), null, null, UUID.randomUUID(), null);
    transactions.executeWithoutResult(_ ->
        register.register(
            NewRegistration.temporary(
                Known.of(known), known.demographics(), surgery.practice, TOMORROW.plusDays(9))));

    assertThat(book.forPatient(wish)).isInstanceOf(Booking.Booked.class);
    assertThat(dayList.of(surgery.practice, TOMORROW)).hasSize(2).noneMatch(DayEntry::elsewhere);
  }

  private void moves(RegistrationKind kind) {
    KnownPatient known = matching.withoutShowing(patient).orElseThrow();
    assertThat(
            transactions.<Object>execute(_ ->
                register.register(
                    NewRegistration.of(
                        new Known(patient, known.version()),
                        known.demographics(),
                        next.practice,
                        kind))))
        .isEqualTo(new Registered(patient, surgery.practice));
  }

  private AppointmentId book(SlotId slot) {
    BookingByStaff wish =
        new BookingByStaff(surgery.practice, patient, slot, null, null, UUID.randomUUID(), null);
    return ((Booking.Booked) book.forPatient(wish)).appointment().id();
  }

  private List<String> messages() {
    return sql.sql("SELECT subject, body, href FROM message WHERE patient = ?")
        .param(bytes(patient.value()))
        .query((row, line) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
        .list();
  }
}
