package uk.nhs.portal.registration.decisions;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.audit.WhoActs;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;

/// What every step leaves behind in its transaction: a line of the person's history, the decision
/// if it is one, and a row of the audit trail.
@Repository
public class History {

  private final JdbcClient sql;
  private final OutcomeRows outcomes;
  private final AuditTrail trail;
  private final SingletonSupplier<WhoActs> whoActs;
  private final Clock clock;

  History(
      JdbcClient sql,
      OutcomeRows outcomes,
      AuditTrail trail,
      ObjectProvider<WhoActs> whoActs,
      Clock clock) {
    this.sql = sql;
    this.outcomes = outcomes;
    this.trail = trail;
    this.whoActs = SingletonSupplier.of(() -> whoActs.getIfAvailable(() -> () -> Actor.SYSTEM));
    this.clock = clock;
  }

  /// Adds a line.
  ///
  /// @param detail a code, at most 60 characters
  /// @param note at most 2,000 characters
  public void add(ApplicantId id, ApplicantEvent.What what, String detail, String note) {
    add(id, what, clock.instant(), detail, note);
  }

  /// Adds a line about something that happened before.
  ///
  /// @param detail likewise
  /// @param note likewise
  public void add(
      ApplicantId id, ApplicantEvent.What what, Instant at, String detail, String note) {
    Actor by = whoActs.obtain().now();
    sql.sql(
            """
            INSERT INTO registration_event
              (id, person, what, happened_at, by_account, by_role, detail, note)
            VALUES (:id, :person, :what, :now, :by, :role, :detail, :note)\
            """)
        .param("id", bytes(TimeOrderedId.next()))
        .param("person", bytes(id.value()))
        .param("what", what.name())
        .param("now", utc(at))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("role", by.role())
        .param("detail", detail)
        .param("note", note)
        .update();
  }

  /// Adds the one decision.
  ///
  /// @throws org.springframework.dao.DuplicateKeyException if there is one already
  public void decide(ApplicantId id, Decision decision) {
    PatientId patient = decision.patient();
    sql.sql(
            """
            INSERT INTO registration_decision (person, decision, ground, ground_detail, words,
              decided_at, days, by_account, by_role, patient, letter)
            VALUES (:person, :decision, :ground, :detail, :words, :now, :days, :by, :role, :patient,
              :letter)\
            """)
        .param("person", bytes(id.value()))
        .param("decision", decision.decision().name())
        .param("ground", decision.ground(), Types.VARCHAR)
        .param("detail", decision.groundDetail(), Types.VARCHAR)
        .param("words", decision.words())
        .param("now", utc(decision.at()))
        .param("days", decision.days())
        .param("by", bytesIfAny(decision.by()), Types.BINARY)
        .param("role", decision.byRole())
        .param("patient", bytesIfAny(patient == null ? null : patient.value()), Types.BINARY)
        .param("letter", decision.letter(), Types.LONGVARCHAR)
        .update();
    outcomes.add(id, decision);
    add(id, ApplicantEvent.What.DECIDED, decision.decision().name(), "");
  }

  /// Leaves a row in the audit trail.
  public void audit(
      Act act, ApplicantId id, @Nullable PatientId patient, OdsCode practice, String detail) {
    trail.record(
        new AuditEntry(
            act,
            "registration-applicant",
            id.toString(),
            patient == null ? null : patient.value(),
            practice,
            detail));
  }

  /// That a list of people was shown.
  void auditList(Act act, OdsCode practice, String which) {
    trail.record(
        new AuditEntry(act, "registration-queue", practice.value(), null, practice, which));
  }

  /// Who acts now, for a decision.
  public Actor actor() {
    return whoActs.obtain().now();
  }

  List<ApplicantEvent> of(ApplicantId id) {
    return sql.sql(
            """
            SELECT what, happened_at, by_account, by_role, detail, note
            FROM registration_event WHERE person = ? ORDER BY happened_at, id\
            """)
        .param(bytes(id.value()))
        .query(History::event)
        .list();
  }

  Optional<Decision> decision(ApplicantId id) {
    return sql.sql(
            """
            SELECT decision, ground, ground_detail, words, decided_at, days, by_account, by_role,
              patient, letter
            FROM registration_decision WHERE person = ?\
            """)
        .param(bytes(id.value()))
        .query(History::decision)
        .optional();
  }

  private static ApplicantEvent event(ResultSet row, int line) throws SQLException {
    return new ApplicantEvent(
        ApplicantEvent.What.valueOf(row.getString("what")),
        instant(row, "happened_at"),
        uuidIfAny(row, "by_account"),
        row.getString("by_role"),
        row.getString("detail"),
        row.getString("note"));
  }

  private static Decision decision(ResultSet row, int line) throws SQLException {
    UUID patient = uuidIfAny(row, "patient");
    return new Decision(
        ApplicantStatus.valueOf(row.getString("decision")),
        row.getString("ground"),
        row.getString("ground_detail"),
        row.getString("words"),
        instant(row, "decided_at"),
        row.getInt("days"),
        uuidIfAny(row, "by_account"),
        row.getString("by_role"),
        patient == null ? null : new PatientId(patient),
        row.getString("letter"));
  }
}
