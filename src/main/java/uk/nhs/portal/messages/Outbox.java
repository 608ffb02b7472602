package uk.nhs.portal.messages;

import static uk.nhs.portal.messages.Columns.bytes;
import static uk.nhs.portal.messages.Columns.utc;
import static uk.nhs.portal.messages.Columns.uuid;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Mail that has to leave the portal: rows that one worker at a time holds a lease on.
///
/// A lease is a token and a time. Whoever settles a row names the token, so a worker that was
/// thought dead cannot undo what its successor did. Settling wipes the words.
@Repository
class Outbox {

  private final JdbcClient jdbc;

  Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(MessageId message, OdsCode practice, Mail mail, Instant now) {
    insert(bytes(message), practice.value(), mail, now);
  }

  void add(Mail mail, Instant now) {
    insert(null, null, mail, now);
  }

  void addUnsendable(MessageId message, OdsCode practice, Instant now) {
    jdbc.sql(
            """
            INSERT INTO outbox (id, message, practice, channel, status, attempts, problem,
              created_at, settled_at)
            VALUES (?, ?, ?, 'EMAIL', 'NO_ADDRESS', 0, 'NO_ADDRESS', ?, ?)\
            """)
        .params(bytes(TimeOrderedId.next()), bytes(message), practice.value(), utc(now), utc(now))
        .update();
  }

  private void insert(
      byte @Nullable [] message, @Nullable String practice, Mail mail, Instant now) {
    jdbc.sql(
            """
            INSERT INTO outbox (id, message, practice, channel, recipient, subject, body, status,
              attempts, due_at, created_at)
            VALUES (:id, :message, :practice, 'EMAIL', :recipient, :subject, :body, 'TO_SEND',
              0, :now, :now)\
            """)
        .param("id", bytes(TimeOrderedId.next()))
        .param("message", message, Types.BINARY)
        .param("practice", practice, Types.VARCHAR)
        .param("recipient", mail.recipient())
        .param("subject", mail.subject())
        .param("body", mail.body())
        .param("now", utc(now))
        .update();
  }

  /// Leases what is due, passing over rows that another worker is claiming in this moment.
  ///
  /// The attempt is counted now: a mail that brings its worker down must not be tried for ever.
  @Transactional
  List<DueMail> claim(UUID lease, Instant now, Instant until, int limit) {
    List<DueMail> due =
        jdbc.sql(
                """
                SELECT id, recipient, subject, body, attempts + 1 AS attempt FROM outbox
                WHERE due_at <= ? ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED\
                """)
            .params(utc(now), limit)
            .query((row, n) ->
                new DueMail(
                    uuid(row, "id"),
                    new Mail(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body")),
                    row.getInt("attempt")))
            .list();
    if (!due.isEmpty()) {
      jdbc.sql(
              """
              UPDATE outbox SET lease = :lease, due_at = :until, attempts = attempts + 1
              WHERE id IN (:ids)\
              """)
          .param("lease", bytes(lease))
          .param("until", utc(until))
          .param("ids", bytes(due.stream().map(DueMail::id).toList()))
          .update();
    }
    return due;
  }

  /// False if the lease was lost meanwhile.
  boolean sent(UUID id, UUID lease, Instant now) {
    return jdbc.sql(
                """
                UPDATE outbox SET status = 'SENT', settled_at = ?, problem = NULL, due_at = NULL,
                  lease = NULL, body = NULL
                WHERE id = ? AND lease = ?\
                """)
            .params(utc(now), bytes(id), bytes(lease))
            .update()
        == 1;
  }

  boolean park(UUID id, UUID lease, WhyUntold why, Instant now) {
    return jdbc.sql(
                """
                UPDATE outbox SET status = 'FAILED', settled_at = ?, problem = ?, due_at = NULL,
                  lease = NULL, body = NULL
                WHERE id = ? AND lease = ?\
                """)
            .params(utc(now), why.name(), bytes(id), bytes(lease))
            .update()
        == 1;
  }

  boolean retry(UUID id, UUID lease, WhyUntold why, Instant dueAt) {
    return jdbc.sql(
                "UPDATE outbox SET problem = ?, due_at = ?, lease = NULL WHERE id = ? AND lease = ?")
            .params(why.name(), utc(dueAt), bytes(id), bytes(lease))
            .update()
        == 1;
  }

  /// Gives back what was claimed but not tried; that was no attempt.
  void release(List<DueMail> untried, UUID lease, Instant now) {
    jdbc.sql(
            """
            UPDATE outbox SET due_at = :now, attempts = attempts - 1, lease = NULL
            WHERE id IN (:ids) AND lease = :lease\
            """)
        .param("now", utc(now))
        .param("ids", bytes(untried.stream().map(DueMail::id).toList()))
        .param("lease", bytes(lease))
        .update();
  }
}
