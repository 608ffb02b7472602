package uk.nhs.portal.registration.applications;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.questionnaires.responses.ResponseId;

/// The copies in which sent answers are corrected. A confirmed one stays, with what it replaced.
@Repository
class CorrectionRows {

  private final JdbcClient sql;

  CorrectionRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// The copy in which somebody corrects the response now.
  Optional<ResponseId> copyOf(ResponseId sent) {
    return sql.sql(
            """
            SELECT copy FROM registration_correction
            WHERE response = ? AND confirmed_at IS NULL\
            """)
        .param(bytes(sent.value()))
        .query((row, line) -> new ResponseId(uuid(row, "copy")))
        .optional();
  }

  /// The sent response that the copy is to replace.
  Optional<ResponseId> sentOf(ResponseId copy) {
    return sql.sql(
            """
            SELECT response FROM registration_correction
            WHERE copy = ? AND confirmed_at IS NULL\
            """)
        .param(bytes(copy.value()))
        .query((row, line) -> new ResponseId(uuid(row, "response")))
        .optional();
  }

  /// @throws org.springframework.dao.DuplicateKeyException if another tab was quicker
  void begin(ResponseId sent, ResponseId copy, Instant now) {
    sql.sql("INSERT INTO registration_correction (response, copy, begun_at) VALUES (?, ?, ?)")
        .params(bytes(sent.value()), bytes(copy.value()), utc(now))
        .update();
  }

  /// Lets one transaction confirm it.
  boolean confirm(ResponseId sent, ResponseId copy, Instant now) {
    return sql.sql(
                """
                UPDATE registration_correction SET confirmed_at = ?
                WHERE response = ? AND copy = ? AND confirmed_at IS NULL\
                """)
            .params(utc(now), bytes(sent.value()), bytes(copy.value()))
            .update()
        == 1;
  }

  boolean drop(ResponseId sent) {
    return sql.sql(
                "DELETE FROM registration_correction WHERE response = ? AND confirmed_at IS NULL")
            .param(bytes(sent.value()))
            .update()
        == 1;
  }

  /// The copy takes the place of what was sent, if that is still there.
  boolean replace(ResponseId sent, ResponseId copy) {
    int shared =
        sql.sql(
                """
                UPDATE registration_application SET shared_response = ?, version = version + 1
                WHERE shared_response = ?\
                """)
            .params(bytes(copy.value()), bytes(sent.value()))
            .update();
    int person =
        sql.sql("UPDATE registration_person SET response = ? WHERE response = ?")
            .params(bytes(copy.value()), bytes(sent.value()))
            .update();
    return shared + person == 1;
  }
}
