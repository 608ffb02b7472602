package uk.nhs.portal.triage.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.Booking;
import uk.nhs.portal.appointments.BookingByStaff;
import uk.nhs.portal.appointments.CancelAppointment;
import uk.nhs.portal.appointments.CancelReason;
import uk.nhs.portal.appointments.Hold;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.appointments.SlotTaken;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// A case learns of the appointment of its patient, whoever books or cancels it.
@DatabaseTest
class CaseAppointmentsIT {

  private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  @Autowired private ApplicationContext context;
  @Autowired private HandOver handOver;
  @Autowired private ShowCases show;
  @Autowired private HandleCases handle;
  @Autowired private BookAppointments book;
  @Autowired private CancelAppointment cancel;
  @Autowired private HoldSlot hold;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private PatientId patient;
  private TriageCaseId id;
  private List<SlotId> slots;

  @BeforeEach
  void aCaseOfAPatient() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    slots = surgery.slots();
    patient = surgery.patient();
    id = handed(surgery);
    SignedInAs.staffOf(surgery.practice);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void bookingFromACaseClosesItWithTheAppointmentNamed() {
    AppointmentId booked = booked(slots.get(0), id.value());

    CaseDetails details = show.one(surgery.practice, id);
    assertThat(details.summary().closedAs()).isEqualTo(CloseReason.APPOINTMENT_BOOKED);
    assertThat(details.appointment()).extracting(AppointmentSummary::id).isEqualTo(booked);
    assertThat(history())
        .containsExactly(CaseEvent.What.HANDED_OVER, CaseEvent.What.BOOKED, CaseEvent.What.CLOSED);
    assertThat(trail()).contains("UPDATE booked " + booked, "UPDATE closed");
  }

  @Test
  void submittingItTwiceClosesOnce() {
    BookingByStaff wish = wish(patient, slots.get(0), id.value());

    assertThat(book.forPatient(wish)).isEqualTo(book.forPatient(wish));
    assertThat(history()).filteredOn(what -> what == CaseEvent.What.CLOSED).hasSize(1);
  }

  @Test
  void theCaseStaysOpenWhereTheBookingFails() {
    book.forPatient(wish(surgery.patient(), slots.get(0), null));

    assertThat(book.forPatient(wish(patient, slots.get(0), id.value())))
        .isInstanceOf(SlotTaken.class);
    assertOpenWithout();

    transactions.executeWithoutResult(whole -> {
      booked(slots.get(1), id.value());
      whole.setRollbackOnly();
    });
    assertOpenWithout();
  }

  @Test
  void anAppointmentOfSomebodyElseIsNotTheirs() {
    book.forPatient(wish(surgery.patient(), slots.get(0), id.value()));
    assertOpenWithout();

    Surgery elsewhere = Surgery.opens(context);
    elsewhere.make(elsewhere.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(9, 20)));
    PatientId stranger = elsewhere.patient();
    SignedInAs.staffOf(elsewhere.practice);
    book.forPatient(
        new BookingByStaff(
            elsewhere.practice,
            stranger,
            elsewhere.slots().getFirst(),
            null,
            null,
            UUID.randomUUID(),
            id.value()));
    SignedInAs.staffOf(surgery.practice);
    assertOpenWithout();
  }

  @Test
  void aPatientWhoBooksThemselvesIsNoticedAndStillWaitsForTheirAnswer() {
    AppointmentId booked =
        SignedInAs.thatPatient(
            patient,
            () -> {
              AppointmentId held =
                  ((Hold.Held) hold.hold(patient, slots.get(0))).appointment().id();
              return ((Booking.Booked) book.confirm(patient, held, UUID.randomUUID()))
                  .appointment()
                  .id();
            });

    CaseDetails details = show.one(surgery.practice, id);
    assertThat(details.summary().isOpen()).isTrue();
    assertThat(details.summary().appointment()).isEqualTo(booked);
    assertThat(details.history().getLast().byRole()).isEqualTo("PATIENT");
  }

  @Test
  void whatAColleagueClosedMeanwhileStaysAsTheyClosedItAndNamesTheAppointment() {
    handle.close(surgery.practice, id, CloseReason.ADVICE_GIVEN, "");
    AppointmentId unasked = booked(slots.get(0), null);
    assertThat(show.one(surgery.practice, id).appointment()).isNull();
    cancel.byStaff(surgery.practice, unasked, CancelReason.PATIENT_ASKED);

    AppointmentId booked = booked(slots.get(1), id.value());

    CaseDetails details = show.one(surgery.practice, id);
    assertThat(details.summary().closedAs()).isEqualTo(CloseReason.ADVICE_GIVEN);
    assertThat(details.summary().appointment()).isEqualTo(booked);
  }

  @Test
  void aCancelledAppointmentOpensTheCaseAgain() {
    AppointmentId booked = booked(slots.get(0), id.value());

    cancel.byStaff(surgery.practice, booked, CancelReason.CLINICIAN_AWAY);

    assertOpenWithout();
    assertThat(history()).endsWith(CaseEvent.What.CANCELLED, CaseEvent.What.REOPENED);
  }

  @Test
  void aCaseThatWasClosedForAnotherReasonStaysClosedWithoutItsAppointment() {
    AppointmentId booked = booked(slots.get(0), null);
    handle.close(surgery.practice, id, CloseReason.ADVICE_GIVEN, "");

    cancel.byStaff(surgery.practice, booked, CancelReason.CLINICIAN_AWAY);

    CaseSummary summary = show.one(surgery.practice, id).summary();
    assertThat(summary.closedAs()).isEqualTo(CloseReason.ADVICE_GIVEN);
    assertThat(summary.appointment()).isNull();
  }

  private void assertOpenWithout() {
    CaseSummary summary = show.one(surgery.practice, id).summary();
    assertThat(summary.isOpen()).isTrue();
    assertThat(summary.appointment()).isNull();
  }

  private AppointmentId booked(SlotId slot, @Nullable UUID basedOn) {
    return ((Booking.Booked) book.forPatient(wish(patient, slot, basedOn))).appointment().id();
  }

  private BookingByStaff wish(PatientId who, SlotId slot, @Nullable UUID basedOn) {
    return new BookingByStaff(surgery.practice, who, slot, null, null, UUID.randomUUID(), basedOn);
  }

  private TriageCaseId handed(Surgery to) {
    return SignedInAs.thePortal(
        () -> handOver.toPractice(Triages.at(to.practice, "Dx05", "Patient")).id());
  }

  private List<CaseEvent.What> history() {
    return show.one(surgery.practice, id).history().stream().map(CaseEvent::what).toList();
  }

  private List<String> trail() {
    return sql.sql("SELECT act, detail FROM audit_row WHERE what = 'triage-case' AND what_id = ?")
        .param(id.toString())
        .query((row, line) -> row.getString(1) + " " + row.getString(2))
        .list();
  }
}
