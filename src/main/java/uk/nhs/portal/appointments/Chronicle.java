package uk.nhs.portal.appointments;

import static uk.nhs.portal.appointments.Rows.idIfAny;
import static uk.nhs.portal.appointments.Rows.textIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;
import uk.nhs.portal.appointments.AppointmentChange.What;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.audit.WhoActs;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// What every step of an appointment leaves behind in its transaction: a line of its history, and a
/// row of the audit trail. The first line, that it was booked, is the appointment itself.
@Repository
class Chronicle {

  private static final String APPOINTMENT = "appointment";

  private final JdbcClient sql;
  private final AuditTrail trail;
  private final SingletonSupplier<WhoActs> whoActs; // to look a bean up each time is dear
  private final Clock clock;

  Chronicle(JdbcClient sql, AuditTrail trail, ObjectProvider<WhoActs> whoActs, Clock clock) {
    this.sql = sql;
    this.trail = trail;
    this.whoActs = SingletonSupplier.of(() -> whoActs.getIfAvailable(() -> () -> Actor.SYSTEM));
    this.clock = clock;
  }

  /// Who acts now.
  Actor actor() {
    return whoActs.obtain().now();
  }

  /// That it was booked, which the appointment's own row says from then on.
  void booked(AppointmentSummary appointment) {
    audit(Act.CREATE, appointment, What.BOOKED.name());
  }

  /// That it was moved from one time to another.
  void moved(AppointmentSummary from, AppointmentSummary to) {
    line(to, What.MOVED, from.slot().id(), null);
    audit(Act.UPDATE, to, What.MOVED.name());
  }

  /// That it was cancelled.
  void cancelled(AppointmentSummary appointment, CancelReason reason) {
    line(appointment, What.CANCELLED, null, reason);
    audit(Act.CANCEL, appointment, reason.name());
  }

  /// A step of the day on which it is.
  void marked(AppointmentSummary appointment, What what) {
    line(appointment, what, null, null);
    audit(Act.UPDATE, appointment, what.name());
  }

  private void line(
      AppointmentSummary appointment,
      What what,
      @Nullable SlotId from,
      @Nullable CancelReason reason) {
    Actor by = actor();
    sql.sql(
            """
            INSERT INTO appointment_change
              (id, appointment, happened_at, what, slot, from_slot, reason, by_account, by_role)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            bytes(TimeOrderedId.next()),
            bytes(appointment.id().value()),
            utc(clock.instant()),
            what.name(),
            bytes(appointment.slot().id().value()),
            idIfAny(from == null ? null : from.value()),
            textIfAny(reason == null ? null : reason.name()),
            idIfAny(by.account()),
            by.role())
        .update();
  }

  /// A step that the journey takes before anything is booked.
  void held(Act act, AppointmentId hold, PatientId patient, OdsCode practice, String detail) {
    audit(act, hold, patient, practice, detail);
  }

  /// That appointments of a patient were shown.
  void read(PatientId patient, @Nullable OdsCode practice, String what) {
    trail.record(
        new AuditEntry(Act.READ, APPOINTMENT, patient.toString(), patient.value(), practice, what));
  }

  /// That an appointment was shown.
  void read(AppointmentSummary shown, String how) {
    audit(Act.READ, shown, how);
  }

  /// That the list of a day leaves the portal on paper; whom it names, reading it has recorded.
  void printed(OdsCode practice, LocalDate day) {
    trail.record(new AuditEntry(Act.PRINT, "day-list", day.toString(), null, practice, ""));
  }

  private void audit(Act act, AppointmentSummary appointment, String detail) {
    audit(act, appointment.id(), appointment.patient(), appointment.practice(), detail);
  }

  private void audit(
      Act act, AppointmentId id, PatientId patient, OdsCode practice, String detail) {
    trail.record(
        new AuditEntry(act, APPOINTMENT, id.toString(), patient.value(), practice, detail));
  }

  /// The history of an appointment, oldest first.
  List<AppointmentChange> of(AppointmentId appointment) {
    return sql.sql(
            """
            SELECT 0 AS step, a.id, a.booked_at AS happened_at, 'BOOKED' AS what, NULL AS reason,
              a.made_by_role AS by_role, s.starts_at
            FROM appointment a JOIN slot s ON s.id = COALESCE(
              (SELECT m.from_slot FROM appointment_change m
                WHERE m.appointment = a.id AND m.what = 'MOVED'
                ORDER BY m.happened_at, m.id LIMIT 1), a.slot)
            WHERE a.id = :appointment AND a.booked_at IS NOT NULL
            UNION ALL
            SELECT 1 AS step, h.id, h.happened_at, h.what, h.reason, h.by_role, s.starts_at
            FROM appointment_change h JOIN slot s ON s.id = h.slot
            WHERE h.appointment = :appointment
            ORDER BY step, happened_at, id\
            """)
        .param("appointment", bytes(appointment.value()))
        .query((row, n) -> {
          String reason = row.getString("reason");
          return new AppointmentChange(
              instant(row, "happened_at"),
              What.valueOf(row.getString("what")),
              instant(row, "starts_at"),
              reason == null ? null : CancelReason.valueOf(reason),
              row.getString("by_role"));
        })
        .list();
  }
}
