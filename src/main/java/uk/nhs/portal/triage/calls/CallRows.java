package uk.nhs.portal.triage.calls;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// The rows of calls and of what happened to them.
@Repository
class CallRows {

  private static final String SELECT =
      """
      SELECT journey, patient, phone, outcome, asked_at, promised_by, taken_by, attempts,
        last_attempt_at, ended_at, ended_as, version
      FROM triage_call \
      """;

  private final JdbcClient sql;

  CallRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// Those that wait, the earliest promise first.
  List<CallSummary> waiting(int most) {
    return sql.sql(
            SELECT + "WHERE status = 'WAITING' ORDER BY promised_by, asked_at, journey LIMIT ?")
        .param(most)
        .query(CallRows::summary)
        .list();
  }

  /// Those that have ended since, the latest first.
  List<CallSummary> ended(Instant since, int most) {
    return sql.sql(
            SELECT
                + "WHERE status = 'ENDED' AND ended_at > ? ORDER BY ended_at DESC, journey LIMIT ?")
        .params(utc(since), most)
        .query(CallRows::summary)
        .list();
  }

  Optional<CallSummary> one(UUID id) {
    return sql.sql(SELECT + "WHERE journey = ?")
        .param(bytes(id))
        .query(CallRows::summary)
        .optional();
  }

  /// Gives a waiting call to a clinician, or back; false if it was changed since it was seen.
  boolean take(UUID id, @Nullable UUID by, int seen) {
    return sql.sql(
                """
                UPDATE triage_call SET taken_by = :by, version = version + 1
                WHERE journey = :id AND version = :seen AND status = 'WAITING'\
                """)
            .param("by", bytesIfAny(by), Types.BINARY)
            .param("id", bytes(id))
            .param("seen", seen)
            .update()
        == 1;
  }

  boolean noAnswer(UUID id, Instant now, int seen) {
    return sql.sql(
                """
                UPDATE triage_call SET attempts = attempts + 1, last_attempt_at = :now,
                  version = version + 1
                WHERE journey = :id AND version = :seen AND status = 'WAITING'\
                """)
            .param("now", utc(now))
            .param("id", bytes(id))
            .param("seen", seen)
            .update()
        == 1;
  }

  boolean end(UUID id, CallEnd as, Instant now, int seen) {
    return sql.sql(
                """
                UPDATE triage_call SET status = 'ENDED', ended_at = :now, ended_as = :as,
                  version = version + 1
                WHERE journey = :id AND version = :seen AND status = 'WAITING'\
                """)
            .param("now", utc(now))
            .param("as", as.name())
            .param("id", bytes(id))
            .param("seen", seen)
            .update()
        == 1;
  }

  void note(
      UUID id, CallEvent.What what, Actor by, @Nullable CallEnd as, String note, Instant now) {
    sql.sql(
            """
            INSERT INTO triage_call_event
              (id, journey, what, happened_at, by_account, by_role, ended_as, note)
            VALUES (:id, :journey, :what, :now, :by, :role, :as, :note)\
            """)
        .param("id", bytes(TimeOrderedId.next()))
        .param("journey", bytes(id))
        .param("what", what.name())
        .param("now", utc(now))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("role", by.role())
        .param("as", as == null ? null : as.name(), Types.VARCHAR)
        .param("note", note)
        .update();
  }

  List<CallEvent> history(UUID id) {
    return sql.sql(
            """
            SELECT what, happened_at, by_account, ended_as, note FROM triage_call_event
            WHERE journey = ? ORDER BY happened_at, id\
            """)
        .param(bytes(id))
        .query((row, line) ->
            new CallEvent(
                CallEvent.What.valueOf(row.getString("what")),
                instant(row, "happened_at"),
                uuidIfAny(row, "by_account"),
                end(row),
                row.getString("note")))
        .list();
  }

  private static @Nullable CallEnd end(ResultSet row) throws SQLException {
    String as = row.getString("ended_as");
    return as == null ? null : CallEnd.valueOf(as);
  }

  private static CallSummary summary(ResultSet row, int line) throws SQLException {
    UUID patient = uuidIfAny(row, "patient");
    return new CallSummary(
        uuid(row, "journey"),
        patient == null ? null : new PatientId(patient),
        new PhoneNumber(row.getString("phone")),
        new DispositionCode(row.getString("outcome")),
        instant(row, "asked_at"),
        instant(row, "promised_by"),
        uuidIfAny(row, "taken_by"),
        row.getInt("attempts"),
        instantIfAny(row, "last_attempt_at"),
        instantIfAny(row, "ended_at"),
        end(row),
        row.getInt("version"));
  }
}
