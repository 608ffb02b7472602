package uk.nhs.portal.maturity.buddying;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;

/// Requests for buddies and what came of them, as rows.
@Repository
class BuddyRows {

  private static final String REQUESTS =
      """
      SELECT r.id, r.organisation, r.words, r.asked_at, r.closed_at FROM maturity_buddy_request r
      """;

  private static final String BUDDYINGS =
      """
      SELECT b.id, b.one, b.other, e.what, e.by_trust, e.note, e.happened_at
      FROM maturity_buddying b JOIN maturity_buddying_event e ON e.buddying = b.id
      """;

  private record Row(UUID id, OdsCode one, OdsCode other, BuddyingEvent event) {}

  private final JdbcClient sql;

  BuddyRows(JdbcClient sql) {
    this.sql = sql;
  }

  List<BuddyRequest> open() {
    return withTopics(
        sql.sql(REQUESTS + "WHERE r.closed_at IS NULL ORDER BY r.asked_at, r.id")
            .query((row, _) -> request(row))
            .list());
  }

  Optional<BuddyRequest> find(UUID id) {
    return withTopics(
            sql.sql(REQUESTS + "WHERE r.id = ?")
                .param(bytes(id))
                .query((row, _) -> request(row))
                .list())
        .stream()
        .findFirst();
  }

  private List<BuddyRequest> withTopics(List<BuddyRequest> requests) {
    if (requests.isEmpty()) {
      return requests;
    }
    Map<UUID, Set<BuddyTopic>> strengths = new HashMap<>();
    Map<UUID, Set<BuddyTopic>> needs = new HashMap<>();
    sql.sql("SELECT request, topic, is_strength FROM maturity_buddy_topic WHERE request IN (:ids)")
        .param("ids", requests.stream().map(each -> bytes(each.id())).toList())
        .query(row -> {
          (row.getBoolean("is_strength") ? strengths : needs)
              .computeIfAbsent(uuid(row, "request"), _ -> EnumSet.noneOf(BuddyTopic.class))
              .add(BuddyTopic.valueOf(row.getString("topic")));
        });
    return requests.stream()
        .map(each ->
            new BuddyRequest(
                each.id(),
                each.trust(),
                strengths.getOrDefault(each.id(), Set.of()),
                needs.getOrDefault(each.id(), Set.of()),
                each.words(),
                each.askedAt(),
                each.closedAt()))
        .toList();
  }

  void add(BuddyRequest request, @Nullable UUID by) {
    sql.sql(
            """
            INSERT INTO maturity_buddy_request (id, organisation, words, asked_at, asked_by)
            VALUES (:id, :trust, :words, :at, :by)\
            """)
        .param("id", bytes(request.id()))
        .param("trust", request.trust().value())
        .param("words", request.words())
        .param("at", utc(request.askedAt()))
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
    request.strengths().forEach(topic -> addTopic(request.id(), topic, true));
    request.needs().forEach(topic -> addTopic(request.id(), topic, false));
  }

  private void addTopic(UUID request, BuddyTopic topic, boolean strength) {
    sql.sql("INSERT INTO maturity_buddy_topic (request, topic, is_strength) VALUES (?, ?, ?)")
        .params(bytes(request), topic.name(), strength)
        .update();
  }

  void close(UUID request, Instant now) {
    sql.sql("UPDATE maturity_buddy_request SET closed_at = ? WHERE id = ? AND closed_at IS NULL")
        .params(utc(now), bytes(request))
        .update();
  }

  List<Buddying> of(Collection<OdsCode> trusts) {
    return buddyings(
        sql.sql(
                BUDDYINGS
                    + "WHERE b.one IN (:codes) OR b.other IN (:codes) ORDER BY b.id, e.ordinal")
            .param("codes", trusts.stream().map(OdsCode::value).toList())
            .query((row, _) -> row(row))
            .list());
  }

  List<Buddying> all() {
    return buddyings(
        sql.sql(BUDDYINGS + "ORDER BY b.id, e.ordinal").query((row, _) -> row(row)).list());
  }

  Optional<Buddying> buddying(UUID id) {
    return buddyings(
            sql.sql(BUDDYINGS + "WHERE b.id = ? ORDER BY e.ordinal")
                .param(bytes(id))
                .query((row, _) -> row(row))
                .list())
        .stream()
        .findFirst();
  }

  private static List<Buddying> buddyings(List<Row> rows) {
    List<Buddying> found = new ArrayList<>();
    List<BuddyingEvent> events = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      events.add(row.event());
      if (i + 1 == rows.size() || !rows.get(i + 1).id().equals(row.id())) {
        found.add(new Buddying(row.id(), row.one(), row.other(), events));
        events.clear();
      }
    }
    return found;
  }

  /// @throws org.springframework.dao.DuplicateKeyException if the two have something going on
  void begin(UUID id, OdsCode one, OdsCode other) {
    boolean inOrder = one.compareTo(other) < 0;
    sql.sql("INSERT INTO maturity_buddying (id, one, other, ended) VALUES (?, ?, ?, FALSE)")
        .params(bytes(id), (inOrder ? one : other).value(), (inOrder ? other : one).value())
        .update();
  }

  /// @param ordinal from 1; the same twice is refused
  void add(UUID buddying, int ordinal, BuddyingEvent event, @Nullable UUID by) {
    OdsCode trust = event.by();
    sql.sql(
            """
            INSERT INTO maturity_buddying_event (buddying, ordinal, what, by_trust, note,
              happened_at, recorded_by)
            VALUES (:buddying, :ordinal, :what, :trust, :note, :at, :by)\
            """)
        .param("buddying", bytes(buddying))
        .param("ordinal", ordinal)
        .param("what", event.what().name())
        .param("trust", trust == null ? null : trust.value(), Types.VARCHAR)
        .param("note", event.note())
        .param("at", utc(event.at()))
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
  }

  void end(UUID buddying) {
    sql.sql("UPDATE maturity_buddying SET ended = TRUE WHERE id = ?")
        .param(bytes(buddying))
        .update();
  }

  private static BuddyRequest request(ResultSet row) throws SQLException {
    return new BuddyRequest(
        uuid(row, "id"),
        new OdsCode(row.getString("organisation")),
        Set.of(),
        Set.of(),
        row.getString("words"),
        instant(row, "asked_at"),
        instantIfAny(row, "closed_at"));
  }

  private static Row row(ResultSet row) throws SQLException {
    String by = row.getString("by_trust");
    return new Row(
        uuid(row, "id"),
        new OdsCode(row.getString("one")),
        new OdsCode(row.getString("other")),
        new BuddyingEvent(
            BuddyingEvent.What.valueOf(row.getString("what")),
            by == null ? null : new OdsCode(by),
            row.getString("note"),
            instant(row, "happened_at")));
  }
}
