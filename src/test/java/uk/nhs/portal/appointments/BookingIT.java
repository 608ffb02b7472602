package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class BookingIT {

  private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  @Autowired private ApplicationContext context;
  @Autowired private HoldSlot hold;
  @Autowired private BookAppointments book;
  @Autowired private MyAppointments mine;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private List<SlotId> slots;

  @BeforeEach
  void aMorningOfSixSlots() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    slots = surgery.slots();
  }

  private AppointmentId held(PatientId patient, SlotId slot) {
    return ((Held) hold.hold(patient, slot)).appointment().id();
  }

  private AppointmentSummary booked(PatientId patient, SlotId slot) {
    return ((Booked) book.confirm(patient, held(patient, slot), UUID.randomUUID())).appointment();
  }

  @Test
  void aHeldSlotIsBookedByConfirmingIt() {
    PatientId patient = surgery.patient();
    AppointmentId held = held(patient, slots.get(0));
    hold.answer(patient, held, "  A sore\nthroat ", null);

    Booking booking = book.confirm(patient, held, UUID.randomUUID());

    assertThat(booking).isInstanceOf(Booked.class);
    assertThat(mine.upcoming(patient))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.status()).isEqualTo(AppointmentStatus.BOOKED);
          assertThat(found.reason()).isEqualTo("A sore throat");
          assertThat(found.slot().time()).isEqualTo(LocalTime.of(9, 0));
          assertThat(found.slot().room()).isEqualTo("Room 1");
          assertThat(found.reference()).matches("[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}");
        });
  }

  @Test
  void confirmingFiveTimesBooksOnceAndAnswersTheSame() {
    PatientId patient = surgery.patient();
    AppointmentId held = held(patient, slots.get(0));
    UUID key = UUID.randomUUID();
    for (int time = 0; time < 5; time++) {
      assertThat(book.confirm(patient, held, key))
          .isInstanceOfSatisfying(
              Booked.class, booked -> assertThat(booked.appointment().id()).isEqualTo(held));
    }
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isEqualTo(1);
  }

  @Test
  void aSlotHeldByAnotherPatientIsTakenAndTheNearestAreOffered() {
    held(surgery.patient(), slots.get(2));

    Hold second = hold.hold(surgery.patient(), slots.get(2));

    assertThat(second)
        .isInstanceOfSatisfying(
            SlotTaken.class,
            taken ->
                assertThat(taken.nearest())
                    .extracting(SlotSummary::id)
                    .containsExactly(slots.get(1), slots.get(3), slots.get(0)));
  }

  @Test
  void aHoldWhoseTimeIsOverCanStillBeConfirmedWhileNobodyTookIt() {
    PatientId patient = surgery.patient();
    AppointmentId held = held(patient, slots.get(0));
    clock.pass(Duration.ofMinutes(6));

    assertThat(hold.find(patient, held).state()).isEqualTo(HoldState.LAPSED);
    assertThat(book.confirm(patient, held, UUID.randomUUID())).isInstanceOf(Booked.class);
  }

  @Test
  void aHoldWhoseTimeIsOverCanBeTakenByAnotherPatient() {
    PatientId slow = surgery.patient();
    AppointmentId held = held(slow, slots.get(0));
    clock.pass(Duration.ofMinutes(6));
    PatientId quick = surgery.patient();

    booked(quick, slots.get(0));

    assertThat(hold.find(slow, held).state()).isEqualTo(HoldState.GONE);
    assertThat(book.confirm(slow, held, UUID.randomUUID())).isInstanceOf(SlotTaken.class);
  }

  @Test
  void choosingAnotherTimeGivesTheFirstUpAndTakesTheAnswersAlong() {
    PatientId patient = surgery.patient();
    AppointmentId first = held(patient, slots.get(0));
    hold.answer(patient, first, "Knee pain", null);

    AppointmentId second = held(patient, slots.get(1));

    assertThat(hold.find(patient, second).reason()).isEqualTo("Knee pain");
    assertThat(book.confirm(patient, first, UUID.randomUUID())).isInstanceOf(HoldGone.class);
    assertThat(surgery.count(AppointmentStatus.HELD)).isEqualTo(1);
  }

  @Test
  void nobodyIsInTwoPlacesAtOnce() {
    surgery.make(
        surgery.plan(
            TOMORROW,
            LocalTime.of(9, 5),
            LocalTime.of(9, 15),
            surgery.otherClinician,
            surgery.otherRoom,
            surgery.inPerson,
            uk.nhs.portal.appointments.schedule.Way.IN_PERSON));
    SlotId overlapping = surgery.slots().get(1);
    PatientId patient = surgery.patient();
    AppointmentSummary first = booked(patient, slots.get(0));

    assertThat(hold.hold(patient, overlapping))
        .isInstanceOfSatisfying(
            AlreadyBookedThen.class,
            there -> assertThat(there.appointment().id()).isEqualTo(first.id()));
  }

  @Test
  void somebodyElsesHoldIsNotFound() {
    AppointmentId held = held(surgery.patient(), slots.get(0));
    PatientId other = surgery.patient();

    assertThatThrownBy(() -> hold.find(other, held)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> hold.answer(other, held, "x", null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> hold.release(other, held)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> book.confirm(other, held, UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mine.one(other, held)).isInstanceOf(NotFound.class);
  }

  @Test
  void aSlotOfAnotherPracticeIsNotFound() {
    PatientId stranger = Surgery.opens(context).patient();
    assertThatThrownBy(() -> hold.hold(stranger, slots.get(0))).isInstanceOf(NotFound.class);
  }

  @Test
  void theStatementsOfABookingAreFewAndAlwaysTheSame() {
    PatientId patient = surgery.patient();
    PatientId earlier = surgery.patient();
    book.confirm(earlier, held(earlier, slots.get(5)), UUID.randomUUID());
    AppointmentId[] held = new AppointmentId[1];

    long holding = CountedStatements.during(() -> held[0] = held(patient, slots.get(0)));
    long confirming =
        CountedStatements.during(() -> book.confirm(patient, held[0], UUID.randomUUID()));

    assertThat(holding).isEqualTo(6);
    assertThat(confirming).isEqualTo(8); // one of them asks triage whether it has a case
  }
}
