package uk.nhs.portal.registration.decisions;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.Stay;

/// The rows of people whose applications were sent, as their practice sees and changes them.
@Repository
class QueueRows {

  private static final String READ =
      """
      SELECT p.id, p.application, p.given_name, p.family_name, p.date_of_birth, p.relation,
        p.nhs_number, a.stay, a.stay_until, p.status, p.kind, p.area, p.match_found,
        p.matched_patient, p.flags, p.picks, p.review_reason, p.sent_at, p.due_on, p.decided_at,
        p.approve_at, p.version,
        (SELECT COUNT(*) FROM registration_person o WHERE o.application = p.application) AS size
      FROM registration_person p JOIN registration_application a ON a.id = p.application
      """;

  private final JdbcClient sql;

  QueueRows(JdbcClient sql) {
    this.sql = sql;
  }

  List<QueueRow> of(OdsCode practice, QueueQuestion question, int limit, int offset) {
    JdbcClient.StatementSpec statement =
        sql.sql(READ + where(question) + order(question) + " LIMIT :limit OFFSET :offset")
            .param("practice", practice.value())
            .param("statuses", statuses(question.tab()))
            .param("limit", limit)
            .param("offset", offset);
    if (question.match() != null) {
      statement = statement.param("match", question.match().name());
    }
    if (question.area() != null) {
      statement = statement.param("area", question.area().name());
    }
    if (question.kind() != null) {
      statement = statement.param("kind", question.kind());
    }
    return statement.query(QueueRows::row).list();
  }

  private static String where(QueueQuestion question) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                "WHERE p.practice = :practice",
                "p.status IN (:statuses)",
                "p.forgotten_at IS NULL"));
    if (question.match() != null) {
      parts.add("p.match_found = :match");
    }
    if (question.area() != null) {
      parts.add("p.area = :area");
    }
    if (question.kind() != null) {
      parts.add("p.kind = :kind");
    }
    return String.join(" AND ", parts);
  }

  private static String order(QueueQuestion question) {
    return switch (question.sort()) {
      case NAME -> " ORDER BY p.family_name, p.given_name, p.id";
      case AGE -> " ORDER BY p.date_of_birth, p.id";
      case HOUSEHOLD -> " ORDER BY p.sent_at, p.application, p.position";
      case CLOCK ->
          switch (question.tab()) {
            case NEW, REVIEW -> " ORDER BY p.due_on, p.sent_at, p.application, p.position";
            case APPROVED, DECLINED, CLOSED -> " ORDER BY p.decided_at DESC, p.id";
          };
    };
  }

  private static List<String> statuses(QueueQuestion.Tab tab) {
    return switch (tab) {
      case NEW -> List.of("NEW");
      case REVIEW -> List.of("UNDER_REVIEW");
      case APPROVED -> List.of("APPROVED");
      case DECLINED -> List.of("DECLINED");
      case CLOSED -> List.of("WITHDRAWN", "ALREADY_REGISTERED");
    };
  }

  Queue.Counts counts(OdsCode practice, LocalDate today) {
    return sql.sql(
            """
            SELECT COUNT(CASE WHEN status = 'NEW' THEN 1 END) AS fresh,
              COUNT(CASE WHEN status = 'UNDER_REVIEW' THEN 1 END) AS review,
              COUNT(CASE WHEN status IN ('NEW', 'UNDER_REVIEW') AND due_on < :today THEN 1 END)
                AS overdue,
              COUNT(CASE WHEN status = 'APPROVED' THEN 1 END) AS approved,
              COUNT(CASE WHEN status = 'DECLINED' THEN 1 END) AS declined,
              COUNT(CASE WHEN status IN ('WITHDRAWN', 'ALREADY_REGISTERED') THEN 1 END) AS closed
            FROM registration_person WHERE practice = :practice AND forgotten_at IS NULL\
            """)
        .param("today", today)
        .param("practice", practice.value())
        .query((row, line) ->
            new Queue.Counts(
                row.getInt("fresh"),
                row.getInt("review"),
                row.getInt("overdue"),
                row.getInt("approved"),
                row.getInt("declined"),
                row.getInt("closed")))
        .single();
  }

  int fresh(List<OdsCode> practices) {
    return sql.sql(
            "SELECT COUNT(*) FROM registration_person"
                + " WHERE practice IN (:practices) AND status = 'NEW'")
        .param("practices", practices.stream().map(OdsCode::value).toList())
        .query(Integer.class)
        .single();
  }

  Optional<QueueRow> one(OdsCode practice, ApplicantId id) {
    return sql.sql(
            READ
                + "WHERE p.practice = ? AND p.id = ? AND p.status <> 'DRAFT'"
                + " AND p.forgotten_at IS NULL")
        .params(practice.value(), bytes(id.value()))
        .query(QueueRows::row)
        .optional();
  }

  /// Those of the people whom the practice has.
  List<QueueRow> some(OdsCode practice, Collection<ApplicantId> ids) {
    return ids.isEmpty()
        ? List.of()
        : sql.sql(
                READ
                    + "WHERE p.practice = :practice AND p.id IN (:ids) AND p.status <> 'DRAFT'"
                    + " AND p.forgotten_at IS NULL"
                    + " ORDER BY p.family_name, p.given_name, p.id")
            .param("practice", practice.value())
            .param("ids", ids.stream().map(id -> bytes(id.value())).toList())
            .query(QueueRows::row)
            .list();
  }

  /// Everybody of the same application, in the order in which they were added.
  List<QueueRow> household(OdsCode practice, ApplicationId application) {
    return sql.sql(
            READ
                + "WHERE p.practice = ? AND p.application = ? AND p.status <> 'DRAFT'"
                + " AND p.forgotten_at IS NULL"
                + " ORDER BY p.position")
        .params(practice.value(), bytes(application.value()))
        .query(QueueRows::row)
        .list();
  }

  /// Lets one transaction at a time decide about somebody: whoever adds a decision first and
  /// changes the person then, would wait for whoever does the same.
  void lock(ApplicantId id) {
    sql.sql("SELECT id FROM registration_person WHERE id = ? FOR UPDATE")
        .param(bytes(id.value()))
        .query((row, line) -> row.getBytes(1))
        .list();
  }

  /// Ends the waiting of somebody who was seen like this.
  boolean decided(QueueRow seen, ApplicantStatus as, Instant now) {
    return sql.sql(
                """
                UPDATE registration_person SET status = ?, decided_at = ?, review_reason = NULL,
                  approve_at = NULL, approve_by = NULL, version = version + 1
                WHERE id = ? AND version = ? AND status IN ('NEW', 'UNDER_REVIEW')\
                """)
            .params(as.name(), utc(now), bytes(seen.id().value()), seen.version())
            .update()
        == 1;
  }

  boolean review(QueueRow seen, @Nullable ReviewReason reason) {
    return sql.sql(
                """
                UPDATE registration_person SET status = :status, review_reason = :reason,
                  approve_at = NULL, approve_by = NULL, version = version + 1
                WHERE id = :id AND version = :seen AND status IN ('NEW', 'UNDER_REVIEW')\
                """)
            .param("status", reason == null ? "NEW" : "UNDER_REVIEW")
            .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
            .param("id", bytes(seen.id().value()))
            .param("seen", seen.version())
            .update()
        == 1;
  }

  boolean matched(QueueRow seen, Match match, @Nullable PatientId patient) {
    return sql.sql(
                """
                UPDATE registration_person SET match_found = :match, matched_patient = :patient,
                  picks = '', version = version + 1
                WHERE id = :id AND version = :seen AND status IN ('NEW', 'UNDER_REVIEW')\
                """)
            .param("match", match.name())
            .param("patient", bytesIfAny(patient == null ? null : patient.value()), Types.BINARY)
            .param("id", bytes(seen.id().value()))
            .param("seen", seen.version())
            .update()
        == 1;
  }

  boolean picked(QueueRow seen, Set<String> picks) {
    return sql.sql(
                """
                UPDATE registration_person SET picks = ?, version = version + 1
                WHERE id = ? AND version = ? AND status IN ('NEW', 'UNDER_REVIEW')\
                """)
            .params(
                picks.stream().sorted().collect(Collectors.joining(",")),
                bytes(seen.id().value()),
                seen.version())
            .update()
        == 1;
  }

  /// Approves it from a moment on, unless it is taken back before.
  boolean approving(QueueRow seen, Instant at, UUID by) {
    return sql.sql(
                """
                UPDATE registration_person SET approve_at = ?, approve_by = ?, version = version + 1
                WHERE id = ? AND version = ? AND status IN ('NEW', 'UNDER_REVIEW')
                  AND approve_at IS NULL\
                """)
            .params(utc(at), bytes(by), bytes(seen.id().value()), seen.version())
            .update()
        == 1;
  }

  boolean takenBack(QueueRow seen) {
    return sql.sql(
                """
                UPDATE registration_person SET approve_at = NULL, approve_by = NULL,
                  version = version + 1
                WHERE id = ? AND version = ? AND approve_at IS NOT NULL
                  AND status IN ('NEW', 'UNDER_REVIEW')\
                """)
            .params(bytes(seen.id().value()), seen.version())
            .update()
        == 1;
  }

  /// Whose approval comes into force now.
  List<Due> due(Instant now, int limit) {
    return sql.sql(
            """
            SELECT id, practice, approve_by, version FROM registration_person
            WHERE approve_at <= ? AND status IN ('NEW', 'UNDER_REVIEW')
            ORDER BY approve_at, id LIMIT ?\
            """)
        .params(utc(now), limit)
        .query((row, line) ->
            new Due(
                new ApplicantId(uuid(row, "id")),
                new OdsCode(row.getString("practice")),
                uuid(row, "approve_by"),
                row.getInt("version")))
        .list();
  }

  /// Lets an approval go that cannot come into force: somebody has to look again.
  void letGo(Due due) {
    sql.sql(
            """
            UPDATE registration_person SET approve_at = NULL, approve_by = NULL,
              version = version + 1
            WHERE id = ? AND approve_at IS NOT NULL AND status IN ('NEW', 'UNDER_REVIEW')\
            """)
        .param(bytes(due.id().value()))
        .update();
  }

  /// An approval that comes into force.
  record Due(ApplicantId id, OdsCode practice, UUID by, int version) {}

  static QueueRow row(ResultSet row, int line) throws SQLException {
    UUID matched = uuidIfAny(row, "matched_patient");
    String nhsNumber = row.getString("nhs_number");
    String review = row.getString("review_reason");
    return new QueueRow(
        new ApplicantId(uuid(row, "id")),
        new ApplicationId(uuid(row, "application")),
        row.getInt("size"),
        new PersonName(row.getString("given_name"), row.getString("family_name")),
        new DateOfBirth(row.getObject("date_of_birth", LocalDate.class)),
        Relation.valueOf(row.getString("relation")),
        nhsNumber == null ? null : new NhsNumber(nhsNumber),
        Stay.valueOf(row.getString("stay")),
        row.getObject("stay_until", LocalDate.class),
        ApplicantStatus.valueOf(row.getString("status")),
        row.getString("kind"),
        Area.valueOf(row.getString("area")),
        Match.valueOf(row.getString("match_found")),
        matched == null ? null : new PatientId(matched),
        split(row.getString("flags")),
        split(row.getString("picks")),
        review == null ? null : ReviewReason.valueOf(review),
        instant(row, "sent_at"),
        row.getObject("due_on", LocalDate.class),
        instantIfAny(row, "decided_at"),
        instantIfAny(row, "approve_at"),
        row.getInt("version"));
  }

  private static Set<String> split(String names) {
    return Arrays.stream(names.split(","))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }
}
