package uk.nhs.portal.triage.handover;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.audit.WhoActs;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// What every step of a case leaves behind in its transaction: a line of its history, and a row of
/// the audit trail.
@Repository
class CaseHistory {

  private final JdbcClient sql;
  private final AuditTrail trail;
  private final SingletonSupplier<WhoActs> whoActs;
  private final Clock clock;

  CaseHistory(JdbcClient sql, AuditTrail trail, ObjectProvider<WhoActs> whoActs, Clock clock) {
    this.sql = sql;
    this.trail = trail;
    this.whoActs = SingletonSupplier.of(() -> whoActs.getIfAvailable(() -> () -> Actor.SYSTEM));
    this.clock = clock;
  }

  void add(TriageCaseId id, CaseEvent.What what) {
    add(id, what, null, null, "");
  }

  void add(TriageCaseId id, CaseEvent.What what, AppointmentId appointment) {
    add(id, what, null, null, appointment, "");
  }

  void add(
      TriageCaseId id,
      CaseEvent.What what,
      @Nullable UUID to,
      @Nullable CloseReason closedAs,
      String note) {
    add(id, what, to, closedAs, null, note);
  }

  private void add(
      TriageCaseId id,
      CaseEvent.What what,
      @Nullable UUID to,
      @Nullable CloseReason closedAs,
      @Nullable AppointmentId appointment,
      String note) {
    Actor by = whoActs.obtain().now();
    sql.sql(
            """
            INSERT INTO triage_case_event
              (id, triage_case, what, happened_at, by_account, by_role, to_account, closed_as,
              appointment, note)
            VALUES (:id, :case, :what, :now, :by, :role, :to, :closedAs, :appointment, :note)\
            """)
        .param("id", bytes(TimeOrderedId.next()))
        .param("case", bytes(id.value()))
        .param("what", what.name())
        .param("now", utc(clock.instant()))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("role", by.role())
        .param("to", bytesIfAny(to), Types.BINARY)
        .param("closedAs", closedAs == null ? null : closedAs.name(), Types.VARCHAR)
        .param(
            "appointment",
            bytesIfAny(appointment == null ? null : appointment.value()),
            Types.BINARY)
        .param("note", note)
        .update();
  }

  void audit(
      Act act, TriageCaseId id, @Nullable PatientId patient, OdsCode practice, String detail) {
    trail.record(
        new AuditEntry(
            act,
            "triage-case",
            id.toString(),
            patient == null ? null : patient.value(),
            practice,
            detail));
  }

  /// That the list of cases was shown, with what stands in it of people.
  void auditInbox(OdsCode practice, String filter) {
    trail.record(
        new AuditEntry(Act.READ, "triage-inbox", practice.value(), null, practice, filter));
  }

  /// What happened, oldest first.
  List<CaseEvent> of(TriageCaseId id) {
    return sql.sql(
            """
            SELECT what, happened_at, by_account, by_role, to_account, closed_as, appointment, note
            FROM triage_case_event WHERE triage_case = ? ORDER BY happened_at, id\
            """)
        .param(bytes(id.value()))
        .query(CaseHistory::event)
        .list();
  }

  private static CaseEvent event(ResultSet row, int line) throws SQLException {
    String closedAs = row.getString("closed_as");
    UUID appointment = uuidIfAny(row, "appointment");
    return new CaseEvent(
        CaseEvent.What.valueOf(row.getString("what")),
        instant(row, "happened_at"),
        uuidIfAny(row, "by_account"),
        row.getString("by_role"),
        uuidIfAny(row, "to_account"),
        closedAs == null ? null : CloseReason.valueOf(closedAs),
        appointment == null ? null : new AppointmentId(appointment),
        row.getString("note"));
  }
}
