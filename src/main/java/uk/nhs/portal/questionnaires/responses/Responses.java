package uk.nhs.portal.questionnaires.responses;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of responses and their answers.
@Repository
class Responses {

  private static final String READ =
      """
      SELECT r.id, r.service, r.version, r.next_version, r.owner, r.status, r.revision,
        r.draft_item, r.draft, r.kept_minutes, r.started_at, r.last_answered_at, r.completed_at,
        r.expires_at,
        CASE WHEN v.withdrawn_at IS NULL AND n.withdrawn_at IS NULL THEN FALSE ELSE TRUE END
          AS withdrawn
      FROM questionnaire_response r
      JOIN questionnaire_version v ON v.hash = r.version
      LEFT JOIN questionnaire_version n ON n.hash = r.next_version
      """;

  private final JdbcClient jdbc;

  Responses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredResponse> byToken(ResponseToken token) {
    return jdbc.sql(
            READ
                + """
                WHERE r.token_hash = :hash OR r.id =
                  (SELECT k.response FROM questionnaire_response_key k WHERE k.token_hash = :hash)\
                """)
        .param("hash", token.hash())
        .query(StoredResponse::read)
        .optional();
  }

  Optional<StoredResponse> byId(ResponseId id) {
    return jdbc.sql(READ + "WHERE r.id = ?")
        .param(bytes(id.value()))
        .query(StoredResponse::read)
        .optional();
  }

  /// Every answer, superseded ones too, in the order in which they were given.
  List<StoredAnswer> answers(ResponseId id) {
    return jdbc.sql(
            "SELECT version, link_id, answer FROM questionnaire_answer"
                + " WHERE response = ? ORDER BY seq")
        .param(bytes(id.value()))
        .query(StoredAnswer::read)
        .list();
  }

  void add(StoredResponse response, ResponseToken token) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_response (id, token_hash, service, version, next_version, owner,
              status, revision, kept_minutes, started_at, last_answered_at, expires_at)
            VALUES (:id, :token, :service, :version, :next, :owner, 'IN_PROGRESS', :revision, :kept,
              :now, :now, :expires)\
            """)
        .param("id", bytes(response.id().value()))
        .param("token", token.hash())
        .param("service", response.service())
        .param("version", response.version().value())
        .param("next", text(response.nextVersion()), Types.CHAR)
        .param(
            "owner",
            bytesIfAny(response.owner() == null ? null : response.owner().value()),
            Types.BINARY)
        .param("revision", response.revision())
        .param("kept", response.kept().toMinutes())
        .param("now", utc(response.startedAt()))
        .param("expires", utc(response.expiresAt()))
        .update();
  }

  void addKey(ResponseId response, ResponseToken token, Instant now) {
    jdbc.sql(
            "INSERT INTO questionnaire_response_key (token_hash, response, made_at)"
                + " VALUES (?, ?, ?)")
        .params(token.hash(), bytes(response.value()), utc(now))
        .update();
  }

  /// Takes everything of a response away.
  void remove(ResponseId id) {
    for (String removed :
        List.of(
            "DELETE FROM questionnaire_answer WHERE response = ?",
            "DELETE FROM questionnaire_attachment WHERE response = ?",
            "DELETE FROM questionnaire_response WHERE id = ?")) {
      jdbc.sql(removed).param(bytes(id.value())).update();
    }
  }

  void add(ResponseId response, int seq, StoredAnswer answer, Instant now) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_answer (response, seq, version, link_id, answer, answered_at)
            VALUES (?, ?, ?, ?, ?, ?)\
            """)
        .params(
            bytes(response.value()),
            seq,
            answer.version().value(),
            answer.item().value(),
            answer.json(),
            utc(now))
        .update();
  }

  /// Notes that somebody answered: the draft is gone, and the response is kept for as long again.
  void answered(StoredResponse response, @Nullable VersionHash next, Instant now) {
    changed(
        jdbc.sql(
                """
                UPDATE questionnaire_response SET revision = revision + 1, next_version = :next,
                  draft_item = NULL, draft = NULL, last_answered_at = :now, expires_at = :expires
                WHERE id = :id AND revision = :revision\
                """)
            .param("next", text(next), Types.CHAR)
            .param("now", utc(now))
            .param("expires", utc(now.plus(response.kept())))
            .param("id", bytes(response.id().value()))
            .param("revision", response.revision())
            .update());
  }

  void refused(StoredResponse response, Draft draft) {
    changed(
        jdbc.sql(
                """
                UPDATE questionnaire_response SET revision = revision + 1, draft_item = ?, draft = ?
                WHERE id = ? AND revision = ?\
                """)
            .params(
                draft.item().value(),
                DraftText.of(draft),
                bytes(response.id().value()),
                response.revision())
            .update());
  }

  /// Makes the answers final.
  ///
  /// @param forgetAt when they are forgotten; null if somebody needs them on
  void completed(StoredResponse response, Instant now, @Nullable Instant forgetAt) {
    changed(
        jdbc.sql(
                """
                UPDATE questionnaire_response SET revision = revision + 1, status = 'COMPLETED',
                  completed_at = :now, draft_item = NULL, draft = NULL, expires_at = :expires,
                  forget_at = :forget
                WHERE id = :id AND revision = :revision\
                """)
            .param("now", utc(now))
            .param("expires", utc(now.plus(response.kept())))
            .param("forget", forgetAt == null ? null : utc(forgetAt), Types.TIMESTAMP)
            .param("id", bytes(response.id().value()))
            .param("revision", response.revision())
            .update());
  }

  /// Somebody needs the completed response on.
  void keep(ResponseId id) {
    jdbc.sql("UPDATE questionnaire_response SET forget_at = NULL WHERE id = ?")
        .param(bytes(id.value()))
        .update();
  }

  /// Completed responses whose time is over, at most so many.
  List<ResponseId> toForget(Instant now, int most) {
    return jdbc.sql(
            """
            SELECT id FROM questionnaire_response WHERE forget_at <= ?
            ORDER BY forget_at LIMIT ? FOR UPDATE SKIP LOCKED\
            """)
        .params(utc(now), most)
        .query((row, line) -> new ResponseId(uuid(row, "id")))
        .list();
  }

  void claimed(StoredResponse response, UUID owner) {
    changed(
        jdbc.sql(
                "UPDATE questionnaire_response SET revision = revision + 1, owner = ?,"
                    + " forget_at = NULL"
                    + " WHERE id = ? AND revision = ? AND owner IS NULL")
            .params(bytes(owner), bytes(response.id().value()), response.revision())
            .update());
  }

  private static void changed(int rows) {
    if (rows != 1) {
      throw new Tries.LostRace();
    }
  }

  private static @Nullable String text(@Nullable VersionHash version) {
    return version == null ? null : version.value();
  }
}
