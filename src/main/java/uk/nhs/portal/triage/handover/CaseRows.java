package uk.nhs.portal.triage.handover;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// Reads cases and changes where they stand.
@Repository
class CaseRows {

  private static final String SUMMARY =
      """
      SELECT id, practice, patient, given_name, family_name, date_of_birth, pathway_title, outcome,
        red_flag, earlier_contacts, urgency_rose, wish, handed_at, due_at, assigned_to,
        answered_at, closed_as, appointment, known_by, version\
      """;

  /// What is overdue, then red flags, then by the clock; what has no clock comes last.
  private static final String BY_CLOCK =
      """
       ORDER BY CASE WHEN due_at <= :now AND answered_at IS NULL THEN 0 ELSE 1 END,
        CASE WHEN red_flag THEN 0 ELSE 1 END,
        CASE WHEN due_at IS NULL THEN 1 ELSE 0 END, due_at, urgency DESC, handed_at, id
      LIMIT :limit OFFSET :offset\
      """;

  private static final String LATEST_FIRST =
      " ORDER BY closed_at DESC, id LIMIT :limit OFFSET :offset";

  private final JdbcClient sql;

  CaseRows(JdbcClient sql) {
    this.sql = sql;
  }

  List<CaseSummary> of(
      OdsCode practice, InboxFilter filter, @Nullable UUID me, Instant now, int limit, int offset) {
    String status = filter == InboxFilter.CLOSED ? "CLOSED" : "OPEN";
    JdbcClient.StatementSpec statement =
        sql.sql(
                SUMMARY
                    + " FROM triage_case WHERE practice = :practice AND status = :status"
                    + (filter == InboxFilter.MINE ? " AND assigned_to = :me" : "")
                    + (filter == InboxFilter.CLOSED ? LATEST_FIRST : BY_CLOCK))
            .param("practice", practice.value())
            .param("status", status)
            .param("limit", limit)
            .param("offset", offset);
    if (filter != InboxFilter.CLOSED) {
      statement = statement.param("now", utc(now));
    }
    if (filter == InboxFilter.MINE) {
      statement = statement.param("me", bytesIfAny(me), Types.BINARY);
    }
    return statement.query(CaseRows::summary).list();
  }

  Inbox.Counts counts(OdsCode practice, @Nullable UUID me, Instant now) {
    return sql.sql(
            """
            SELECT COUNT(*) AS open_cases,
              COUNT(CASE WHEN due_at <= :now AND answered_at IS NULL THEN 1 END) AS overdue,
              COUNT(CASE WHEN assigned_to = :me THEN 1 END) AS mine
            FROM triage_case WHERE practice = :practice AND status = 'OPEN'\
            """)
        .param("now", utc(now))
        .param("me", bytesIfAny(me), Types.BINARY)
        .param("practice", practice.value())
        .query((row, line) ->
            new Inbox.Counts(row.getInt("open_cases"), row.getInt("overdue"), row.getInt("mine")))
        .single();
  }

  Optional<CaseSummary> one(OdsCode practice, TriageCaseId id) {
    return sql.sql(SUMMARY + " FROM triage_case WHERE practice = ? AND id = ?")
        .params(practice.value(), bytes(id.value()))
        .query(CaseRows::summary)
        .optional();
  }

  /// All of a case but its history, with the names of those accounts.
  Optional<CaseDetails> details(
      OdsCode practice,
      TriageCaseId id,
      List<CaseEvent> history,
      @Nullable AppointmentSummary appointment,
      Map<UUID, String> names) {
    return sql.sql(
            SUMMARY
                + """
                , nhs_number, phone, email, speaks_for_them, pathway_hash, ended_at, answers,
                response FROM triage_case WHERE practice = ? AND id = ?\
                """)
        .params(practice.value(), bytes(id.value()))
        .query((row, line) -> details(row, line, history, appointment, names))
        .optional();
  }

  /// What was handed over with a case.
  record Handed(UUID journey, @Nullable PatientId patient, List<TriageAnswer> answers) {}

  Optional<Handed> handed(OdsCode practice, TriageCaseId id) {
    return sql.sql(
            "SELECT journey, patient, answers FROM triage_case WHERE practice = ? AND id = ?")
        .params(practice.value(), bytes(id.value()))
        .query((row, line) -> {
          UUID patient = uuidIfAny(row, "patient");
          return new Handed(
              uuid(row, "journey"),
              patient == null ? null : new PatientId(patient),
              AnswersText.read(row.getString("answers")));
        })
        .optional();
  }

  /// Gives an open case to somebody, or to nobody; false if it was changed since it was seen.
  boolean assign(TriageCaseId id, @Nullable UUID to, int seen) {
    return sql.sql(
                """
                UPDATE triage_case SET assigned_to = :to, version = version + 1
                WHERE id = :id AND version = :seen AND status = 'OPEN'\
                """)
            .param("to", bytesIfAny(to), Types.BINARY)
            .param("id", bytes(id.value()))
            .param("seen", seen)
            .update()
        == 1;
  }

  /// Says whom an open case is about; false if it was changed since it was seen.
  boolean match(TriageCaseId id, PatientId patient, int seen) {
    return sql.sql(
                """
                UPDATE triage_case SET patient = :patient, known_by = 'STAFF', version = version + 1
                WHERE id = :id AND version = :seen AND status = 'OPEN' AND patient IS NULL\
                """)
            .param("patient", bytes(patient.value()))
            .param("id", bytes(id.value()))
            .param("seen", seen)
            .update()
        == 1;
  }

  /// Takes that back, with the appointment of that patient; false if it was changed since it was
  /// seen, or is certain.
  boolean unmatch(TriageCaseId id, int seen) {
    return sql.sql(
                """
                UPDATE triage_case SET patient = NULL, known_by = NULL, appointment = NULL,
                  version = version + 1
                WHERE id = :id AND version = :seen AND status = 'OPEN' AND known_by <> 'SIGNED_IN'\
                """)
            .param("id", bytes(id.value()))
            .param("seen", seen)
            .update()
        == 1;
  }

  /// The person has heard from the practice; the first time counts. False if it is closed.
  boolean answered(TriageCaseId id, Instant now) {
    return sql.sql(
                """
                UPDATE triage_case SET answered_at = COALESCE(answered_at, :now),
                  version = version + 1 WHERE id = :id AND status = 'OPEN'\
                """)
            .param("now", utc(now))
            .param("id", bytes(id.value()))
            .update()
        == 1;
  }

  boolean close(TriageCaseId id, CloseReason as, Instant now) {
    return sql.sql(
                """
                UPDATE triage_case SET status = 'CLOSED', closed_at = :now, closed_as = :as,
                  version = version + 1 WHERE id = :id AND status = 'OPEN'\
                """)
            .param("now", utc(now))
            .param("as", as.name())
            .param("id", bytes(id.value()))
            .update()
        == 1;
  }

  boolean reopen(TriageCaseId id) {
    return sql.sql(
                """
                UPDATE triage_case SET status = 'OPEN', closed_at = NULL, closed_as = NULL,
                  version = version + 1 WHERE id = :id AND status = 'CLOSED'\
                """)
            .param("id", bytes(id.value()))
            .update()
        == 1;
  }

  private static CaseSummary summary(ResultSet row, int line) throws SQLException {
    UUID patient = uuidIfAny(row, "patient");
    String closedAs = row.getString("closed_as");
    String knownBy = row.getString("known_by");
    UUID appointment = uuidIfAny(row, "appointment");
    return new CaseSummary(
        new TriageCaseId(uuid(row, "id")),
        new OdsCode(row.getString("practice")),
        patient == null ? null : new PatientId(patient),
        knownBy == null ? null : KnownBy.valueOf(knownBy),
        new PersonName(row.getString("given_name"), row.getString("family_name")),
        row.getObject("date_of_birth", LocalDate.class),
        row.getString("pathway_title"),
        new DispositionCode(row.getString("outcome")),
        row.getBoolean("red_flag"),
        row.getInt("earlier_contacts"),
        row.getBoolean("urgency_rose"),
        Wish.valueOf(row.getString("wish")),
        instant(row, "handed_at"),
        instantIfAny(row, "due_at"),
        uuidIfAny(row, "assigned_to"),
        instantIfAny(row, "answered_at"),
        closedAs == null ? null : CloseReason.valueOf(closedAs),
        appointment == null ? null : new AppointmentId(appointment),
        row.getInt("version"));
  }

  private static CaseDetails details(
      ResultSet row,
      int line,
      List<CaseEvent> history,
      @Nullable AppointmentSummary appointment,
      Map<UUID, String> names)
      throws SQLException {
    String nhsNumber = row.getString("nhs_number");
    String email = row.getString("email");
    return new CaseDetails(
        summary(row, line),
        nhsNumber == null ? null : new NhsNumber(nhsNumber),
        new PhoneNumber(row.getString("phone")),
        email == null ? null : new EmailAddress(email),
        row.getString("speaks_for_them"),
        row.getString("pathway_hash"),
        instant(row, "ended_at"),
        AnswersText.read(row.getString("answers")),
        row.getString("response"),
        history,
        appointment,
        names);
  }
}
