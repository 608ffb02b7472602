package uk.nhs.portal.messages;

import static uk.nhs.portal.messages.Columns.bytes;
import static uk.nhs.portal.messages.Columns.instant;
import static uk.nhs.portal.messages.Columns.utc;
import static uk.nhs.portal.messages.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;

/// Messages together with what became of their mail.
@Repository
class DeliveryList {

  /// Where a message stands, and who may change that.
  record Standing(UUID patient, OdsCode practice, DeliveryStatus status) {}

  private final JdbcClient jdbc;

  DeliveryList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, Delivery> latestByTopic(String topic, Collection<UUID> topicIds) {
    Map<UUID, Delivery> latest = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT topic_id, id, status, COALESCE(settled_at, created_at) AS since
            FROM message WHERE topic = :topic AND topic_id IN (:ids) ORDER BY id\
            """)
        .param("topic", topic)
        .param("ids", bytes(topicIds))
        .query(row -> {
          latest.put(uuid(row, "topic_id"), delivery(row)); // the latest comes last
        });
    return latest;
  }

  List<Untold> untoldAt(OdsCode practice) {
    return jdbc.sql(
            """
            SELECT id, patient, topic, topic_id, on_behalf_of_name, subject, body, problem,
              settled_at
            FROM message WHERE untold_at = ? ORDER BY settled_at, id\
            """)
        .param(practice.value())
        .query((row, n) -> untold(row))
        .list();
  }

  int countUntoldAt(OdsCode practice) {
    return jdbc.sql("SELECT COUNT(*) FROM message WHERE untold_at = ?")
        .param(practice.value())
        .query(Integer.class)
        .single();
  }

  Optional<Standing> standing(MessageId id) {
    return jdbc.sql(
            """
            SELECT patient, on_behalf_of, status FROM message
            WHERE id = ? AND patient IS NOT NULL\
            """)
        .param(bytes(id))
        .query((row, n) ->
            new Standing(
                uuid(row, "patient"),
                OdsCode.of(row.getString("on_behalf_of")),
                DeliveryStatus.valueOf(row.getString("status"))))
        .optional();
  }

  /// False if the message is not on a list (any more).
  boolean markToldByPhone(MessageId id, Instant now) {
    return jdbc.sql(
                """
                UPDATE message SET status = 'TOLD_BY_PHONE', settled_at = ?
                WHERE id = ? AND patient IS NOT NULL AND status IN ('FAILED', 'NO_ADDRESS')\
                """)
            .params(utc(now), bytes(id))
            .update()
        == 1;
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        new MessageId(uuid(row, "id")),
        DeliveryStatus.valueOf(row.getString("status")),
        instant(row, "since"));
  }

  private static Untold untold(ResultSet row) throws SQLException {
    return new Untold(
        new MessageId(uuid(row, "id")),
        uuid(row, "patient"),
        row.getString("topic"),
        uuid(row, "topic_id"),
        row.getString("on_behalf_of_name"),
        row.getString("subject"),
        Lines.paragraphs(row.getString("body")),
        WhyUntold.valueOf(row.getString("problem")),
        instant(row, "settled_at"));
  }
}
