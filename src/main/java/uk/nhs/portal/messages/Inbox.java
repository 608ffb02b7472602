package uk.nhs.portal.messages;

import static uk.nhs.portal.messages.Columns.bytes;
import static uk.nhs.portal.messages.Columns.instant;
import static uk.nhs.portal.messages.Columns.utc;
import static uk.nhs.portal.messages.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The messages to a patient; plain SQL, because nothing here has behaviour.
@Repository
class Inbox {

  /// How many messages a patient has, and how many of them are unread.
  record Size(int messages, int unread) {}

  private final JdbcClient jdbc;

  Inbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Size sizeOf(UUID patient) {
    return jdbc.sql(
            """
            SELECT COUNT(*) AS messages, COUNT(*) - COUNT(first_read_at) AS unread
            FROM message WHERE patient = ?\
            """)
        .param(bytes(patient))
        .query((row, n) -> new Size(row.getInt("messages"), row.getInt("unread")))
        .single();
  }

  List<MessageSummary> page(UUID patient, int offset, int limit) {
    return jdbc.sql(
            """
            SELECT id, on_behalf_of_name, subject, created_at, first_read_at IS NULL AS unread
            FROM message WHERE patient = ?
            ORDER BY unread DESC, created_at DESC, id DESC LIMIT ? OFFSET ?\
            """)
        .params(bytes(patient), limit, offset)
        .query((row, n) -> summary(row))
        .list();
  }

  Optional<Message> find(UUID patient, MessageId id) {
    return jdbc.sql(
            """
            SELECT id, on_behalf_of_name, subject, body, href, created_at
            FROM message WHERE id = ? AND patient = ?\
            """)
        .params(bytes(id), bytes(patient))
        .query((row, n) -> message(row))
        .optional();
  }

  /// The first reading counts; later ones change nothing.
  void markRead(MessageId id, Instant now) {
    jdbc.sql("UPDATE message SET first_read_at = ? WHERE id = ? AND first_read_at IS NULL")
        .params(utc(now), bytes(id))
        .update();
  }

  private static MessageSummary summary(ResultSet row) throws SQLException {
    return new MessageSummary(
        new MessageId(uuid(row, "id")),
        row.getString("on_behalf_of_name"),
        row.getString("subject"),
        instant(row, "created_at"),
        row.getBoolean("unread"));
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        new MessageId(uuid(row, "id")),
        row.getString("on_behalf_of_name"),
        row.getString("subject"),
        Lines.paragraphs(row.getString("body")),
        row.getString("href"),
        instant(row, "created_at"));
  }
}
