package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// Many patients, few slots: what the schema promises holds whoever is quicker.
@DatabaseTest
class ContestIT {

  private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  @Autowired private ApplicationContext context;
  @Autowired private HoldSlot hold;
  @Autowired private BookAppointments book;
  @Autowired private ManageSlots manage;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Surgery surgery;

  @BeforeEach
  void aPractice() {
    clock.reset();
    surgery = Surgery.opens(context);
  }

  private List<SlotId> slots(int hours) {
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(6, 0), LocalTime.of(6 + hours, 0)));
    return surgery.slots();
  }

  private List<PatientId> patients(int count) {
    List<PatientId> patients = new ArrayList<>();
    for (int each = 0; each < count; each++) {
      patients.add(surgery.patient());
    }
    return patients;
  }

  @Test
  void sixtyFourClientsFightingForAHundredSlotsBookExactlyAHundred() throws Exception {
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(6, 0), LocalTime.of(22, 40)));
    List<SlotId> slots = surgery.slots();
    assertThat(slots).hasSize(100);
    List<PatientId> patients = patients(64 * 5);
    List<Callable<List<Booking>>> clients = new ArrayList<>();
    for (int client = 0; client < 64; client++) {
      int first = client;
      clients.add(() -> {
        List<Booking> answers = new ArrayList<>();
        for (int turn = 0; turn < 5; turn++) { // 320 wishes; each slot is wanted at least 3 times
          int wish = first + 64 * turn;
          answers.add(directly(patients.get(wish), slots.get(wish % slots.size())));
        }
        return answers;
      });
    }

    List<Booking> answers = ManyAtOnce.all(clients).stream().flatMap(List::stream).toList();

    assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(100);
    assertThat(answers).filteredOn(SlotTaken.class::isInstance).hasSize(220);
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isEqualTo(100);
  }

  @Test
  void ofManyPatientsWhoChooseTheSameTimeOneHoldsItAndTheOthersAreOfferedTheNearest()
      throws Exception {
    SlotId wanted = slots(2).get(5);
    List<Callable<Hold>> clients = new ArrayList<>();
    for (PatientId patient : patients(32)) {
      clients.add(() -> hold.hold(patient, wanted));
    }

    List<Hold> answers = ManyAtOnce.all(clients);

    assertThat(answers).filteredOn(Held.class::isInstance).hasSize(1);
    assertThat(answers)
        .filteredOn(SlotTaken.class::isInstance)
        .hasSize(31)
        .allSatisfy(taken -> assertThat(((SlotTaken) taken).nearest()).hasSize(3));
  }

  @Test
  void aConfirmationSubmittedFiveTimesAtOnceBooksOnce() throws Exception {
    PatientId patient = surgery.patient();
    AppointmentId held = ((Held) hold.hold(patient, slots(1).get(0))).appointment().id();
    UUID key = UUID.randomUUID();

    List<Booking> answers = five(() -> book.confirm(patient, held, key));

    assertThat(ids(answers)).containsExactly(held);
    assertOneOfEach(held);
  }

  @Test
  void aBookingByStaffSubmittedFiveTimesAtOnceBooksOnce() throws Exception {
    PatientId patient = surgery.patient();
    BookingByStaff wish = wish(patient, slots(1).get(0));

    List<Booking> answers = five(() -> book.forPatient(wish));

    assertThat(ids(answers)).hasSize(1);
    assertOneOfEach(ids(answers).iterator().next());
    assertThat(ids(List.of(book.forPatient(wish)))).isEqualTo(ids(answers));
  }

  @Test
  void aPatientWhoBooksTwoTimesAtOnceThatOverlapHasOneOfThem() throws Exception {
    slots(1);
    surgery.make(
        surgery.plan(
            TOMORROW,
            LocalTime.of(6, 5),
            LocalTime.of(6, 15),
            surgery.otherClinician,
            surgery.otherRoom,
            surgery.inPerson,
            uk.nhs.portal.appointments.schedule.Way.IN_PERSON));
    List<SlotId> slots = surgery.slots(); // 6:00, 6:05, 6:10…
    PatientId patient = surgery.patient();
    List<Callable<Booking>> both =
        List.of(() -> directly(patient, slots.get(0)), () -> directly(patient, slots.get(1)));

    List<Booking> answers = ManyAtOnce.all(both);

    assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(AlreadyBookedThen.class::isInstance).hasSize(1);
  }

  @Test
  void aLapsedHoldGoesToItsOwnerOrToOneOtherPatientAndNeverToBoth() throws Exception {
    List<SlotId> slots = slots(3);
    for (int round = 0; round < 10; round++) {
      SlotId slot = slots.get(round);
      PatientId owner = surgery.patient();
      AppointmentId held = ((Held) hold.hold(owner, slot)).appointment().id();
      clock.pass(Duration.ofMinutes(6));
      List<Callable<Object>> race = new ArrayList<>();
      race.add(() -> book.confirm(owner, held, UUID.randomUUID()));
      for (PatientId other : patients(4)) {
        race.add(() -> hold.hold(other, slot));
      }

      List<Object> answers = ManyAtOnce.all(race);

      assertThat(answers)
          .filteredOn(answer -> answer instanceof Booked || answer instanceof Held)
          .hasSize(1);
    }
  }

  @Test
  void aSlotThatIsCancelledWhileItIsBookedLeavesNobodyUntold() throws Exception {
    List<SlotId> slots = slots(2);
    for (int round = 0; round < 10; round++) {
      SlotId slot = slots.get(round);
      PatientId patient = surgery.patient();
      List<Callable<Object>> race =
          List.of(
              () -> directly(patient, slot),
              () -> manage.cancel(surgery.practice, slot, CancelReason.CLINICIAN_AWAY));
      ManyAtOnce.all(race);
    }
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isZero();
  }

  private Booking directly(PatientId patient, SlotId slot) {
    return book.forPatient(wish(patient, slot));
  }

  private BookingByStaff wish(PatientId patient, SlotId slot) {
    return new BookingByStaff(surgery.practice, patient, slot, null, null, UUID.randomUUID());
  }

  private static List<Booking> five(Callable<Booking> submit) throws Exception {
    return ManyAtOnce.all(java.util.Collections.nCopies(5, submit));
  }

  private static Set<AppointmentId> ids(List<Booking> answers) {
    Set<AppointmentId> ids = new HashSet<>();
    for (Booking answer : answers) {
      ids.add(((Booked) answer).appointment().id());
    }
    return ids;
  }

  /// One appointment, recorded once, with nothing that happened to it since, and one message:
  /// nothing was done twice.
  private void assertOneOfEach(AppointmentId id) {
    assertThat(surgery.count(AppointmentStatus.BOOKED)).isEqualTo(1);
    byte[] key = uk.nhs.portal.kernel.persistence.Columns.bytes(id.value());
    assertThat(count("SELECT COUNT(*) FROM appointment_change WHERE appointment = ?", key))
        .isZero();
    assertThat(
            count(
                "SELECT COUNT(*) FROM audit_row WHERE what_id = ? AND detail = 'BOOKED'",
                id.toString()))
        .isEqualTo(1);
    assertThat(count("SELECT COUNT(*) FROM message WHERE topic_id = ?", key)).isEqualTo(1);
  }

  private int count(String query, Object id) {
    return sql.sql(query).param(id).query(Integer.class).single();
  }
}
