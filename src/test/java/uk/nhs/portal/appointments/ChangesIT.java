package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.appointments.AppointmentChange.What;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.Cancellation.Cancelled;
import uk.nhs.portal.appointments.Cancellation.NotCancellable;
import uk.nhs.portal.appointments.Change.Changed;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.SlotChange.Occupied;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What happens to an appointment after it is booked.
@DatabaseTest
class ChangesIT {

  private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  @Autowired private ApplicationContext context;
  @Autowired private HoldSlot hold;
  @Autowired private BookAppointments book;
  @Autowired private ChangeAppointment change;
  @Autowired private CancelAppointment cancel;
  @Autowired private ManageSlots manage;
  @Autowired private RunTheDay day;
  @Autowired private MyAppointments mine;
  @Autowired private ShowDayList dayList;
  @Autowired private ShowSchedule schedule;
  @Autowired private ArrangePractice arrange;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private List<SlotId> slots;
  private PatientId patient;
  private AppointmentSummary booked;

  @BeforeEach
  void anAppointmentAtNine() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    slots = surgery.slots();
    patient = surgery.patient();
    booked = book(patient, slots.get(0));
  }

  private AppointmentSummary book(PatientId who, SlotId slot) {
    return ((Booked)
            book.forPatient(
                new BookingByStaff(
                    surgery.practice, who, slot, "Knee pain", null, UUID.randomUUID())))
        .appointment();
  }

  private AppointmentId heldToMove(SlotId slot) {
    return ((Held) hold.holdToMove(patient, slot, booked.id())).appointment().id();
  }

  private int messages(AppointmentId about) {
    return sql.sql("SELECT COUNT(*) FROM message WHERE topic_id = ?")
        .param(uk.nhs.portal.kernel.persistence.Columns.bytes(about.value()))
        .query(Integer.class)
        .single();
  }

  @Test
  void aChangeTakesTheNewTimeAndFreesTheOldOne() {
    Change changed = change.confirm(patient, heldToMove(slots.get(3)), UUID.randomUUID());

    assertThat(changed)
        .isInstanceOfSatisfying(
            Changed.class,
            to -> {
              assertThat(to.appointment().id()).isEqualTo(booked.id());
              assertThat(to.appointment().reference()).isEqualTo(booked.reference());
              assertThat(to.appointment().slot().id()).isEqualTo(slots.get(3));
              assertThat(to.appointment().calendarSequence()).isEqualTo(1);
            });
    assertThat(mine.one(patient, booked.id()).slot().id()).isEqualTo(slots.get(3));
    assertThat(mine.one(patient, booked.id()).reason()).isEqualTo("Knee pain");
    assertThat(book(surgery.patient(), slots.get(0)).slot().id()).isEqualTo(slots.get(0));
    assertThat(messages(booked.id())).isEqualTo(2);
  }

  @Test
  void aChangeSubmittedFiveTimesMovesOnce() {
    AppointmentId held = heldToMove(slots.get(3));
    UUID key = UUID.randomUUID();
    for (int time = 0; time < 5; time++) {
      assertThat(change.confirm(patient, held, key)).isInstanceOf(Changed.class);
    }
    assertThat(mine.history(patient, booked.id()))
        .extracting(AppointmentChange::what)
        .containsExactly(What.BOOKED, What.MOVED);
  }

  @Test
  void theHistorySaysForWhenItWasBookedHoweverOftenItMoves() {
    change.byStaff(surgery.practice, booked.id(), slots.get(3));
    clock.pass(Duration.ofMinutes(1));
    change.byStaff(surgery.practice, booked.id(), slots.get(5));

    List<AppointmentChange> history = mine.history(patient, booked.id());

    assertThat(history)
        .extracting(AppointmentChange::what)
        .containsExactly(What.BOOKED, What.MOVED, What.MOVED);
    assertThat(history)
        .extracting(line -> London.at(line.startsAt()).toLocalTime())
        .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(9, 50));
  }

  @Test
  void theHistoryOfAnAppointmentThatWasHeldBeginsWhenItWasConfirmed() {
    PatientId other = surgery.patient();
    AppointmentId held = ((Held) hold.hold(other, slots.get(4))).appointment().id();
    clock.pass(Duration.ofMinutes(2));
    Instant confirmed = clock.instant();
    book.confirm(other, held, UUID.randomUUID());

    assertThat(mine.history(other, held))
        .singleElement()
        .returns(What.BOOKED, AppointmentChange::what)
        .returns(confirmed, AppointmentChange::at);
  }

  @Test
  void aChangeToATimeThatOverlapsTheOldOneIsPossible() {
    surgery.make(
        surgery.plan(
            TOMORROW,
            LocalTime.of(9, 5),
            LocalTime.of(9, 15),
            surgery.otherClinician,
            surgery.otherRoom,
            surgery.inPerson,
            Way.IN_PERSON));
    SlotId fivePastNine = surgery.slots().get(1);

    assertThat(change.confirm(patient, heldToMove(fivePastNine), UUID.randomUUID()))
        .isInstanceOf(Changed.class);
    assertThat(change.byStaff(surgery.practice, booked.id(), slots.get(0)))
        .isInstanceOf(Changed.class);
  }

  @Test
  void aChangeThatFailsLeavesThePatientTheirAppointment() {
    AppointmentId held = heldToMove(slots.get(3));
    clock.pass(Duration.ofMinutes(6));
    AppointmentSummary other = book(surgery.patient(), slots.get(3));

    assertThat(change.confirm(patient, held, UUID.randomUUID())).isInstanceOf(SlotTaken.class);
    assertThat(change.byStaff(surgery.practice, booked.id(), other.slot().id()))
        .isInstanceOf(SlotTaken.class);
    assertThat(mine.upcoming(patient))
        .singleElement()
        .satisfies(kept -> assertThat(kept.slot().id()).isEqualTo(slots.get(0)));
  }

  @Test
  void aChangeIntoAnotherAppointmentOfThePatientIsRefused() {
    surgery.make(
        surgery.plan(
            TOMORROW,
            LocalTime.of(9, 30),
            LocalTime.of(9, 40),
            surgery.otherClinician,
            surgery.otherRoom,
            surgery.inPerson,
            Way.IN_PERSON));
    AppointmentSummary second = book(patient, slots.get(3));
    SlotId sameTime =
        surgery.slots().stream().filter(slot -> !slots.contains(slot)).findFirst().orElseThrow();

    assertThat(hold.holdToMove(patient, sameTime, booked.id()))
        .isInstanceOf(AlreadyBookedThen.class);
    assertThat(change.byStaff(surgery.practice, booked.id(), sameTime))
        .isInstanceOfSatisfying(
            AlreadyBookedThen.class,
            there -> assertThat(there.appointment().id()).isEqualTo(second.id()));
    assertThat(mine.one(patient, booked.id()).slot().id()).isEqualTo(slots.get(0));
  }

  @Test
  void aPatientCancelsUpToTheCutOffOfThePractice() {
    arrange.save(surgery.practice, new BookingRules(120, "Bring your tablets", 0));
    clock.set(Instant.parse("2026-03-04T07:00:01Z"));
    assertThat(cancel.byPatient(patient, booked.id(), CancelReason.NO_LONGER_NEEDED))
        .isInstanceOf(TooLateOnline.class);
    assertThat(hold.holdToMove(patient, slots.get(5), booked.id()))
        .isInstanceOf(TooLateOnline.class);

    clock.set(Instant.parse("2026-03-04T07:00:00Z"));
    for (int time = 0; time < 3; time++) {
      assertThat(cancel.byPatient(patient, booked.id(), CancelReason.NO_LONGER_NEEDED))
          .isInstanceOf(Cancelled.class);
    }
    assertThat(mine.upcoming(patient)).isEmpty();
    assertThat(mine.past(patient))
        .singleElement()
        .satisfies(past -> {
          assertThat(past.status()).isEqualTo(AppointmentStatus.CANCELLED);
          assertThat(past.calendarSequence()).isEqualTo(1);
        });
    assertThat(messages(booked.id())).isEqualTo(2);
    assertThat(book(patient, slots.get(0)).slot().id()).isEqualTo(slots.get(0));
  }

  @Test
  void somebodyElsesAppointmentIsNotFound() {
    PatientId other = surgery.patient();
    Surgery elsewhere = Surgery.opens(context);

    assertThatThrownBy(() -> mine.one(other, booked.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cancel.byPatient(other, booked.id(), CancelReason.OTHER))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> hold.holdToMove(other, slots.get(2), booked.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> cancel.byStaff(elsewhere.practice, booked.id(), CancelReason.CLINICIAN_AWAY))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> day.arrived(elsewhere.practice, booked.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> dayList.one(elsewhere.practice, booked.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> manage.block(elsewhere.practice, slots.get(2)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> change.byStaff(elsewhere.practice, booked.id(), slots.get(2)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void cancellingASessionTellsEverybodyWhoIsBooked() {
    AppointmentSummary second = book(surgery.patient(), slots.get(1));
    PatientId holder = surgery.patient();
    AppointmentId held = ((Held) hold.hold(holder, slots.get(2))).appointment().id();
    SessionOnSchedule session = schedule.between(surgery.practice, TOMORROW, TOMORROW).getFirst();
    assertThat(manage.affected(surgery.practice, session.id()))
        .extracting(AppointmentSummary::id)
        .containsExactly(booked.id(), second.id());

    SlotChange done = manage.cancel(surgery.practice, session.id(), CancelReason.SESSION_CANCELLED);

    assertThat(done)
        .isInstanceOfSatisfying(
            SlotChange.Done.class, all -> assertThat(all.cancelled()).hasSize(2));
    assertThat(messages(booked.id())).isEqualTo(2);
    assertThat(messages(second.id())).isEqualTo(2);
    assertThat(hold.find(holder, held).state()).isEqualTo(HoldState.GONE);
    assertThat(book.confirm(holder, held, UUID.randomUUID())).isInstanceOf(HoldGone.class);
    assertThat(schedule.one(surgery.practice, session.id()).count(SlotState.CANCELLED))
        .isEqualTo(6);
    // clinician and room are free again
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    assertThat(surgery.slots()).hasSize(12);
  }

  @Test
  void aBookedSlotCannotBeBlockedAndABlockedSlotCannotBeBooked() {
    assertThat(manage.block(surgery.practice, slots.get(0))).isInstanceOf(Occupied.class);

    manage.block(surgery.practice, slots.get(1));
    assertThat(hold.hold(surgery.patient(), slots.get(1))).isInstanceOf(SlotTaken.class);

    manage.open(surgery.practice, slots.get(1));
    assertThat(hold.hold(surgery.patient(), slots.get(1))).isInstanceOf(Held.class);
  }

  @Test
  void theDayIsRunInItsOrderAndASlipIsTakenBack() {
    assertThat(day.didNotAttend(surgery.practice, booked.id())).isInstanceOf(Marked.TooEarly.class);
    assertThat(day.arrived(surgery.practice, booked.id()))
        .isEqualTo(new Marked.Done(AppointmentStatus.ARRIVED));
    assertThat(day.seen(surgery.practice, booked.id()))
        .isEqualTo(new Marked.Done(AppointmentStatus.SEEN));
    assertThat(day.seen(surgery.practice, booked.id()))
        .isEqualTo(new Marked.Done(AppointmentStatus.SEEN));
    assertThat(day.arrived(surgery.practice, booked.id()))
        .isEqualTo(new Marked.NotNow(AppointmentStatus.SEEN));
    assertThat(cancel.byStaff(surgery.practice, booked.id(), CancelReason.PATIENT_ASKED))
        .isInstanceOf(NotCancellable.class);

    assertThat(day.undo(surgery.practice, booked.id()))
        .isEqualTo(new Marked.Done(AppointmentStatus.ARRIVED));
    assertThat(day.undo(surgery.practice, booked.id()))
        .isEqualTo(new Marked.Done(AppointmentStatus.BOOKED));
    assertThat(dayList.history(surgery.practice, booked.id()))
        .extracting(AppointmentChange::what)
        .containsExactly(What.BOOKED, What.ARRIVED, What.SEEN, What.UNDONE, What.UNDONE);
  }

  @Test
  void theDayListNamesPatientsAndHowTheyWereTold() {
    assertThat(dayList.of(surgery.practice, TOMORROW))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.patient().id()).isEqualTo(patient);
          assertThat(entry.told()).isNotNull();
        });
  }

  @Test
  void listsCostTheSameHoweverLongTheyAre() {
    long one = CountedStatements.during(() -> dayList.of(surgery.practice, TOMORROW));
    long ownOne = CountedStatements.during(() -> mine.upcoming(patient));
    book(surgery.patient(), slots.get(1));
    book(surgery.patient(), slots.get(2));
    book(patient, slots.get(4));

    assertThat(CountedStatements.during(() -> dayList.of(surgery.practice, TOMORROW)))
        .isEqualTo(one)
        .isEqualTo(6);
    assertThat(CountedStatements.during(() -> mine.upcoming(patient)))
        .isEqualTo(ownOne)
        .isEqualTo(3);
    assertThat(
            CountedStatements.during(() -> schedule.between(surgery.practice, TOMORROW, TOMORROW)))
        .isEqualTo(1);
  }
}
