package uk.nhs.portal.appointments;

import static uk.nhs.portal.appointments.Rows.idIfAny;
import static uk.nhs.portal.appointments.Rows.textIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.appointments.schedule.Cells;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;

/// The appointments in the database. Plain SQL: this is the path that a whole practice's patients
/// take at eight in the morning, and each statement on it is counted.
///
/// Every change names the state that it found; none changed means that somebody was quicker.
@Repository
class Appointments {

  private static final String INSERT =
      """
      INSERT INTO appointment (id, reference, slot, patient, practice, status, held_until, moves,
        reason, phone, made_at, made_by, made_by_role, submit_key, calendar_sequence, booked_cell,
        booked_at, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0)\
      """;

  private static final String CLASH =
      Rows.APPOINTMENT
          + """
          WHERE a.id IN (SELECT pt.appointment FROM patient_time pt
            WHERE pt.patient = ? AND pt.cell >= ? AND pt.cell < ?) AND a.id <> ?
          ORDER BY s.starts_at LIMIT 1\
          """;

  private static final String LAST_HOLD =
      Rows.APPOINTMENT
          + """
          WHERE a.patient = ?
            AND (a.status = 'HELD' OR (a.status = 'RELEASED' AND a.made_at > ?))
          ORDER BY CASE WHEN a.status = 'HELD' THEN 0 ELSE 1 END, a.made_at DESC LIMIT 1\
          """;

  private final JdbcClient sql;

  Appointments(JdbcClient sql) {
    this.sql = sql;
  }

  /// What a new appointment is made of.
  record Making(
      AppointmentId id,
      SlotSummary slot,
      PatientId patient,
      OdsCode practice,
      @Nullable String reason,
      @Nullable PhoneNumber phone,
      Instant at,
      Actor by) {

    AppointmentSummary summary(String reference, AppointmentStatus status, BookingRules rules) {
      return new AppointmentSummary(
          id, reference, patient, practice, status, slot, reason, phone, rules, 0);
    }
  }

  Optional<StoredAppointment> byId(AppointmentId id) {
    return sql.sql(Rows.APPOINTMENT + "WHERE a.id = ?")
        .param(bytes(id.value()))
        .query(Rows::stored)
        .optional();
  }

  Optional<StoredAppointment> bySubmitKey(UUID submitKey) {
    return sql.sql(Rows.APPOINTMENT + "WHERE a.submit_key = ?")
        .param(bytes(submitKey))
        .query(Rows::stored)
        .optional();
  }

  /// What else a patient has who wants a slot.
  ///
  /// @param clash another appointment at its time
  /// @param lastHold what they hold, or held last since then
  record Standing(@Nullable AppointmentSummary clash, @Nullable StoredAppointment lastHold) {}

  /// With one statement.
  Standing standing(
      PatientId patient, SlotSummary slot, @Nullable AppointmentId exceptFor, Instant since) {
    List<StoredAppointment> found =
        sql.sql("(" + CLASH + ") UNION ALL (" + LAST_HOLD + ")")
            .params(clashing(patient, slot, exceptFor))
            .params(bytes(patient.value()), utc(since))
            .query(Rows::stored)
            .list();
    StoredAppointment clash = null;
    StoredAppointment lastHold = null;
    for (StoredAppointment each : found) {
      if (each.status().takesTime()) {
        clash = each;
      } else {
        lastHold = each;
      }
    }
    return new Standing(clash == null ? null : clash.summary(), lastHold);
  }

  /// Another appointment of the patient at the time of the slot.
  Optional<AppointmentSummary> clash(
      PatientId patient, SlotSummary slot, @Nullable AppointmentId exceptFor) {
    return sql.sql(CLASH)
        .params(clashing(patient, slot, exceptFor))
        .query(Rows::appointment)
        .optional();
  }

  private static List<Object> clashing(
      PatientId patient, SlotSummary slot, @Nullable AppointmentId exceptFor) {
    byte[] except = exceptFor == null ? new byte[16] : bytes(exceptFor.value());
    return List.of(
        bytes(patient.value()), Cells.of(slot.startsAt()), Cells.of(slot.endsAt()), except);
  }

  StoredAppointment hold(
      Making making, BookingRules rules, Instant until, @Nullable AppointmentId moves) {
    String reference = insert(making, AppointmentStatus.HELD, until, moves, null);
    return new StoredAppointment(
        making.summary(reference, AppointmentStatus.HELD, rules), until, moves, null, true);
  }

  /// Takes the patient's time and makes the appointment, with two statements.
  AppointmentSummary book(Making making, BookingRules rules, UUID submitKey) {
    takeTime(making.patient(), making.id(), cells(making.slot()));
    String reference = insert(making, AppointmentStatus.BOOKED, null, null, submitKey);
    return making.summary(reference, AppointmentStatus.BOOKED, rules);
  }

  private String insert(
      Making making,
      AppointmentStatus status,
      @Nullable Instant heldUntil,
      @Nullable AppointmentId moves,
      @Nullable UUID submitKey) {
    PhoneNumber phone = making.phone();
    String reference = Reference.next();
    sql.sql(INSERT)
        .params(
            bytes(making.id().value()),
            reference,
            bytes(making.slot().id().value()),
            bytes(making.patient().value()),
            making.practice().value(),
            status.name(),
            Rows.momentIfAny(heldUntil),
            idIfAny(moves == null ? null : moves.value()),
            textIfAny(making.reason()),
            textIfAny(phone == null ? null : phone.value()),
            utc(making.at()),
            idIfAny(making.by().account()),
            making.by().role(),
            idIfAny(submitKey),
            Rows.numberIfAny(status.takesTime() ? Cells.of(making.slot().startsAt()) : null),
            Rows.momentIfAny(status.takesTime() ? making.at() : null))
        .update();
    return reference;
  }

  /// Turns a hold into an appointment, with two statements.
  boolean confirm(AppointmentSummary held, UUID submitKey, Instant at) {
    takeTime(held.patient(), held.id(), cells(held.slot()));
    return sql.sql(
                """
                UPDATE appointment SET status = 'BOOKED', held_until = NULL, booked_cell = ?,
                  booked_at = ?, submit_key = ?, version = version + 1
                WHERE id = ? AND status = 'HELD' AND slot = ?\
                """)
            .params(
                Cells.of(held.slot().startsAt()),
                utc(at),
                bytes(submitKey),
                bytes(held.id().value()),
                bytes(held.slot().id().value()))
            .update()
        == 1;
  }

  /// Gives a hold up; a submit key says that it was used to move an appointment.
  boolean release(AppointmentId hold, @Nullable UUID submitKey) {
    return sql.sql(
                """
                UPDATE appointment SET status = 'RELEASED', submit_key = ?, version = version + 1
                WHERE id = ? AND status = 'HELD'\
                """)
            .params(idIfAny(submitKey), bytes(hold.value()))
            .update()
        == 1;
  }

  /// Gives the hold of somebody up whose time was over at that moment.
  boolean releaseLapsed(AppointmentId hold, Instant at) {
    return sql.sql(
                """
                UPDATE appointment SET status = 'RELEASED', version = version + 1
                WHERE id = ? AND status = 'HELD' AND held_until <= ?\
                """)
            .params(bytes(hold.value()), utc(at))
            .update()
        == 1;
  }

  boolean keepHolding(AppointmentId hold, Instant until, @Nullable AppointmentId moves) {
    return sql.sql(
                """
                UPDATE appointment SET held_until = ?, moves = ?, version = version + 1
                WHERE id = ? AND status = 'HELD'\
                """)
            .params(utc(until), idIfAny(moves == null ? null : moves.value()), bytes(hold.value()))
            .update()
        == 1;
  }

  void answer(AppointmentId hold, @Nullable String reason, @Nullable PhoneNumber phone) {
    sql.sql("UPDATE appointment SET reason = ?, phone = ?, version = version + 1 WHERE id = ?")
        .params(
            textIfAny(reason), textIfAny(phone == null ? null : phone.value()), bytes(hold.value()))
        .update();
  }

  /// Moves an appointment in one go: the new time is taken, the slot changed, the old time freed.
  boolean move(
      AppointmentSummary from,
      SlotSummary to,
      @Nullable String reason,
      @Nullable PhoneNumber phone) {
    List<Integer> old = cells(from.slot());
    List<Integer> taken = cells(to);
    takeTime(from.patient(), from.id(), taken.stream().filter(c -> !old.contains(c)).toList());
    boolean moved =
        sql.sql(
                    """
                    UPDATE appointment SET slot = ?, booked_cell = ?, reason = ?, phone = ?,
                      calendar_sequence = calendar_sequence + 1, version = version + 1
                    WHERE id = ? AND status = 'BOOKED' AND slot = ?\
                    """)
                .params(
                    bytes(to.id().value()),
                    Cells.of(to.startsAt()),
                    textIfAny(reason),
                    textIfAny(phone == null ? null : phone.value()),
                    bytes(from.id().value()),
                    bytes(from.slot().id().value()))
                .update()
            == 1;
    freeTime(from, old.stream().filter(cell -> !taken.contains(cell)).toList());
    return moved;
  }

  /// Cancels what is booked, and frees the patient's time.
  boolean cancel(AppointmentSummary booked) {
    boolean cancelled =
        sql.sql(
                    """
                    UPDATE appointment SET status = 'CANCELLED', booked_cell = NULL,
                      calendar_sequence = calendar_sequence + 1, version = version + 1
                    WHERE id = ? AND status = 'BOOKED' AND slot = ?\
                    """)
                .params(bytes(booked.id().value()), bytes(booked.slot().id().value()))
                .update()
            == 1;
    if (cancelled) {
      freeTime(booked, cells(booked.slot()));
    }
    return cancelled;
  }

  boolean mark(AppointmentId id, AppointmentStatus from, AppointmentStatus to) {
    return sql.sql(
                "UPDATE appointment SET status = ?, version = version + 1 WHERE id = ? AND status ="
                    + " ?")
            .params(to.name(), bytes(id.value()), from.name())
            .update()
        == 1;
  }

  /// Forgets holds that were never booked.
  int forgetHoldsMadeBefore(Instant moment) {
    return sql.sql(
            """
            DELETE FROM appointment WHERE made_at < ?
              AND (status = 'RELEASED' OR (status = 'HELD' AND held_until < ?))\
            """)
        .params(utc(moment), utc(moment))
        .update();
  }

  /// The appointments on these slots that somebody holds or has, locked.
  List<StoredAppointment> lockOn(List<SlotId> slots) {
    if (slots.isEmpty()) {
      return List.of();
    }
    List<byte[]> live =
        sql.sql("SELECT id FROM appointment WHERE live_slot IN (:slots) FOR UPDATE")
            .param("slots", slots.stream().map(slot -> bytes(slot.value())).toList())
            .query((row, n) -> row.getBytes("id"))
            .list();
    return live.isEmpty()
        ? List.of()
        : sql.sql(Rows.APPOINTMENT + "WHERE a.id IN (:ids) ORDER BY s.starts_at")
            .param("ids", live)
            .query(Rows::stored)
            .list();
  }

  private void takeTime(PatientId patient, AppointmentId appointment, List<Integer> cells) {
    if (cells.isEmpty()) {
      return;
    }
    byte[] who = bytes(patient.value());
    byte[] what = bytes(appointment.value());
    JdbcClient.StatementSpec insert =
        sql.sql(
            "INSERT INTO patient_time (patient, cell, appointment) VALUES "
                + String.join(", ", Collections.nCopies(cells.size(), "(?, ?, ?)")));
    for (int cell : cells) {
      insert = insert.param(who).param(cell).param(what);
    }
    insert.update();
  }

  private void freeTime(AppointmentSummary appointment, List<Integer> cells) {
    if (cells.isEmpty()) {
      return;
    }
    sql.sql(
            """
            DELETE FROM patient_time
            WHERE patient = :patient AND cell IN (:cells) AND appointment = :appointment\
            """)
        .param("patient", bytes(appointment.patient().value()))
        .param("cells", cells)
        .param("appointment", bytes(appointment.id().value()))
        .update();
  }

  private static List<Integer> cells(SlotSummary slot) {
    return Cells.between(slot.startsAt(), slot.endsAt()).boxed().toList();
  }
}
