package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What must not be twice is refused by the schema itself, whatever a program does.
@DatabaseTest
class SchemaIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final int NINE = 5_908_788; // an arbitrary cell

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private List<SlotId> slots;

  @BeforeEach
  void aMorning() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(DAY, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    slots = surgery.slots();
  }

  private void insert(SlotId slot, PatientId patient, String status, @Nullable Integer cell) {
    sql.sql(
            """
            INSERT INTO appointment (id, reference, slot, patient, practice, status, held_until,
              made_at, made_by_role, calendar_sequence, booked_cell, version)
            VALUES (?, ?, ?, ?, ?, ?, '2026-03-03 09:05:00', '2026-03-03 09:00:00', 'SYSTEM', 0,
              ?, 0)\
            """)
        .params(
            bytes(TimeOrderedId.next()),
            Reference.next(),
            bytes(slot.value()),
            bytes(patient.value()),
            surgery.practice.value(),
            status,
            Rows.numberIfAny(cell))
        .update();
  }

  private void takeTime(PatientId patient, int cell) {
    sql.sql("INSERT INTO patient_time (patient, cell, appointment) VALUES (?, ?, ?)")
        .params(bytes(patient.value()), cell, bytes(UUID.randomUUID()))
        .update();
  }

  @Test
  void aSlotHasOneLiveAppointment() {
    PatientId first = surgery.patient();
    PatientId second = surgery.patient();
    takeTime(first, NINE);
    takeTime(second, NINE);
    insert(slots.get(0), first, "BOOKED", NINE);

    assertThatThrownBy(() -> insert(slots.get(0), second, "BOOKED", NINE))
        .isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() -> insert(slots.get(0), second, "HELD", null))
        .isInstanceOf(DuplicateKeyException.class);
    assertThatCode(() -> insert(slots.get(0), second, "CANCELLED", null))
        .doesNotThrowAnyException();
  }

  @Test
  void aPatientHoldsOneSlot() {
    PatientId patient = surgery.patient();
    insert(slots.get(0), patient, "HELD", null);

    assertThatThrownBy(() -> insert(slots.get(1), patient, "HELD", null))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void aPatientHasEachMomentOnce() {
    PatientId patient = surgery.patient();
    takeTime(patient, NINE);

    assertThatThrownBy(() -> takeTime(patient, NINE)).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void anAppointmentCannotBeBookedWithoutItsPatientsTimeNorShareIt() {
    PatientId patient = surgery.patient();

    assertThatThrownBy(() -> insert(slots.get(0), patient, "BOOKED", null))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> insert(slots.get(0), patient, "BOOKED", NINE))
        .isInstanceOf(DataAccessException.class);

    takeTime(patient, NINE);
    insert(slots.get(0), patient, "BOOKED", NINE);
    assertThatThrownBy(() -> insert(slots.get(1), patient, "BOOKED", NINE))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void aClinicianAndARoomHaveEachMomentOnce() {
    assertThatThrownBy(() ->
            sql.sql(
                    "INSERT INTO clinician_time SELECT clinician, cell, session_id FROM"
                        + " clinician_time WHERE clinician = ?")
                .param(bytes(surgery.clinician.value()))
                .update())
        .isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() ->
            sql.sql(
                    "INSERT INTO room_time SELECT room, cell, session_id FROM room_time"
                        + " WHERE room = ?")
                .param(bytes(surgery.room.value()))
                .update())
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void aSubmitHasOneResult() {
    PatientId patient = surgery.patient();
    byte[] key = bytes(UUID.randomUUID());
    insert(slots.get(0), patient, "CANCELLED", null);
    insert(slots.get(1), patient, "RELEASED", null);
    String update = "UPDATE appointment SET submit_key = ? WHERE patient = ? AND status = ?";
    sql.sql(update).params(key, bytes(patient.value()), "CANCELLED").update();

    assertThatThrownBy(
            () -> sql.sql(update).params(key, bytes(patient.value()), "RELEASED").update())
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void timesAreMultiplesOfFiveMinutes() {
    for (LocalDateTime start :
        List.of(DAY.atTime(9, 3), DAY.atTime(9, 5, 1), DAY.atTime(9, 5).plusNanos(1000))) {
      assertThatThrownBy(() ->
              sql.sql("UPDATE slot SET starts_at = ? WHERE id = ?")
                  .params(start, bytes(slots.get(5).value()))
                  .update())
          .isInstanceOf(DataAccessException.class);
    }
  }
}
