package uk.nhs.portal.messages;

import static uk.nhs.portal.messages.Columns.bytes;
import static uk.nhs.portal.messages.Columns.utc;
import static uk.nhs.portal.messages.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Mail that has to leave the portal: rows that one worker at a time holds a lease on. Mail about a
/// message stands in the row of the message, and is worded when it leaves; mail about an account
/// has a row to itself. Plain SQL, because a booking waits for the insert.
///
/// A lease is a token and a time. Whoever settles a row names the token, so a worker that was
/// thought dead cannot undo what its successor did. Settling wipes the words of account mail.
@Repository
class Outbox {

  private final JdbcClient jdbc;
  private final NoticeWording wording;

  Outbox(JdbcClient jdbc, NoticeWording wording) {
    this.jdbc = jdbc;
    this.wording = wording;
  }

  /// A message for the inbox together with its mail, which is due at once; without an address
  /// somebody has to phone instead.
  void add(MessageId id, PatientNotice notice, Instant now) {
    EmailAddress email = notice.email();
    boolean sendable = email != null;
    LocalDateTime at = utc(now);
    jdbc.sql(
            """
            INSERT INTO message (id, patient, on_behalf_of, on_behalf_of_name, topic, topic_id,
              subject, body, href, created_at, status, recipient, attempts, due_at, problem,
              settled_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)\
            """)
        .params(
            bytes(id),
            bytes(notice.patient()),
            notice.onBehalfOf().value(),
            notice.onBehalfOfName(),
            notice.topic(),
            bytes(notice.topicId()),
            notice.subject(),
            Lines.joined(notice.paragraphs()),
            text(notice.href()),
            at,
            (sendable ? DeliveryStatus.TO_SEND : DeliveryStatus.NO_ADDRESS).name(),
            text(email == null ? null : email.value()),
            moment(sendable ? at : null),
            text(sendable ? null : WhyUntold.NO_ADDRESS.name()),
            moment(sendable ? null : at))
        .update();
  }

  void add(Mail mail, Instant now) {
    jdbc.sql(
            """
            INSERT INTO message (id, subject, body, created_at, status, recipient, attempts, due_at,
              unsubscribe)
            VALUES (?, ?, ?, ?, 'TO_SEND', ?, 0, ?, ?)\
            """)
        .params(
            bytes(TimeOrderedId.next()),
            mail.subject(),
            mail.body(),
            utc(now),
            mail.recipient(),
            utc(now),
            text(mail.unsubscribe()))
        .update();
  }

  /// What may be missing; the type is named because a driver may otherwise ask the server.
  private static SqlParameterValue text(@Nullable String text) {
    return new SqlParameterValue(Types.VARCHAR, text);
  }

  private static SqlParameterValue moment(@Nullable LocalDateTime moment) {
    return new SqlParameterValue(Types.TIMESTAMP, moment);
  }

  /// Leases what is due, passing over rows that another worker is claiming in this moment.
  ///
  /// The attempt is counted now: a mail that brings its worker down must not be tried for ever.
  @Transactional
  List<DueMail> claim(UUID lease, Instant now, Instant until, int limit) {
    List<DueMail> due =
        jdbc.sql(
                """
                SELECT id, on_behalf_of_name, recipient, subject, body, unsubscribe,
                  attempts + 1 AS attempt
                FROM message
                WHERE due_at <= ? ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED\
                """)
            .params(utc(now), limit)
            .query((row, n) -> new DueMail(uuid(row, "id"), mail(row), row.getInt("attempt")))
            .list();
    if (!due.isEmpty()) {
      jdbc.sql(
              """
              UPDATE message SET lease = :lease, due_at = :until, attempts = attempts + 1
              WHERE id IN (:ids)\
              """)
          .param("lease", bytes(lease))
          .param("until", utc(until))
          .param("ids", bytes(due.stream().map(DueMail::id).toList()))
          .update();
    }
    return due;
  }

  private Mail mail(ResultSet row) throws SQLException {
    String recipient = row.getString("recipient");
    String onBehalfOf = row.getString("on_behalf_of_name");
    return onBehalfOf == null
        ? new Mail(
            recipient,
            row.getString("subject"),
            row.getString("body"),
            row.getString("unsubscribe"))
        : wording.about(new MessageId(uuid(row, "id")), onBehalfOf, recipient);
  }

  /// False if the lease was lost meanwhile.
  boolean sent(UUID id, UUID lease, Instant now) {
    return jdbc.sql(
                """
                UPDATE message SET status = 'SENT', settled_at = ?, problem = NULL, due_at = NULL,
                  lease = NULL, unsubscribe = NULL,
                  body = CASE WHEN patient IS NOT NULL THEN body END
                WHERE id = ? AND lease = ?\
                """)
            .params(utc(now), bytes(id), bytes(lease))
            .update()
        == 1;
  }

  boolean park(UUID id, UUID lease, WhyUntold why, Instant now) {
    return jdbc.sql(
                """
                UPDATE message SET status = 'FAILED', settled_at = ?, problem = ?, due_at = NULL,
                  lease = NULL, unsubscribe = NULL,
                  body = CASE WHEN patient IS NOT NULL THEN body END
                WHERE id = ? AND lease = ?\
                """)
            .params(utc(now), why.name(), bytes(id), bytes(lease))
            .update()
        == 1;
  }

  boolean retry(UUID id, UUID lease, WhyUntold why, Instant dueAt) {
    return jdbc.sql(
                "UPDATE message SET problem = ?, due_at = ?, lease = NULL WHERE id = ? AND lease = ?")
            .params(why.name(), utc(dueAt), bytes(id), bytes(lease))
            .update()
        == 1;
  }

  /// Gives back what was claimed but not tried; that was no attempt.
  void release(List<DueMail> untried, UUID lease, Instant now) {
    jdbc.sql(
            """
            UPDATE message SET due_at = :now, attempts = attempts - 1, lease = NULL
            WHERE id IN (:ids) AND lease = :lease\
            """)
        .param("now", utc(now))
        .param("ids", bytes(untried.stream().map(DueMail::id).toList()))
        .param("lease", bytes(lease))
        .update();
  }
}
