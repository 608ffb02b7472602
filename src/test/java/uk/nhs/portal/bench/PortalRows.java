package uk.nhs.portal.bench;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import uk.nhs.portal.bench.BenchPractices.Wish;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The same three inserts as [RawInserts], into the portal's own tables: what its columns, indexes,
/// checks and foreign keys cost, before any rule of the portal has run.
final class PortalRows {

  private static final long BEYOND_EVERY_CHAIN = 1_000_000_000_000L;
  private static final int CHAINS = 16;

  private final DataSource source;
  private final AtomicLong place = new AtomicLong(BEYOND_EVERY_CHAIN);

  PortalRows(DataSource source) {
    this.source = source;
  }

  String insert(Wish wish) throws SQLException {
    byte[] patient = bytes(UUID.randomUUID());
    byte[] appointment = bytes(TimeOrderedId.next());
    LocalDateTime now = utc(Instant.now()); // only a row's content, and in no rule
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      booking(connection, wish, appointment, patient, now);
      audit(connection, wish, patient, now);
      message(connection, wish, appointment, patient, now);
      connection.commit();
    }
    return "inserted";
  }

  private static void booking(
      Connection connection, Wish wish, byte[] id, byte[] patient, LocalDateTime now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO appointment (id, reference, slot, patient, practice, status, held_until,"
                + " reason, made_at, made_by_role, submit_key, calendar_sequence, version)"
                + " VALUES (?, ?, ?, ?, ?, 'HELD', ?, 'Knee pain', ?, 'SYSTEM', ?, 0, 0)")) {
      insert.setBytes(1, id);
      insert.setString(2, "%011d".formatted(ThreadLocalRandom.current().nextLong(99_999_999_999L)));
      insert.setBytes(3, bytes(wish.slot().value()));
      insert.setBytes(4, patient);
      insert.setString(5, wish.practice().value());
      insert.setObject(6, now);
      insert.setObject(7, now);
      insert.setBytes(8, bytes(UUID.randomUUID()));
      insert.executeUpdate();
    }
  }

  private void audit(Connection connection, Wish wish, byte[] patient, LocalDateTime now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO audit_row (shard, seq, happened_at, actor_role, act, what, what_id,"
                + " patient, organisation, detail, prev_hash, row_hash)"
                + " VALUES (?, ?, ?, 'SYSTEM', 'CREATE', 'appointment', ?, ?, ?, 'BOOKED', ?, ?)")) {
      long next = place.getAndIncrement();
      insert.setInt(1, (int) (next % CHAINS));
      insert.setLong(2, next);
      insert.setObject(3, now);
      insert.setString(4, wish.slot().toString());
      insert.setBytes(5, patient);
      insert.setString(6, wish.practice().value());
      insert.setBytes(7, new byte[32]);
      insert.setBytes(8, new byte[32]);
      insert.executeUpdate();
    }
  }

  private static void message(
      Connection connection, Wish wish, byte[] about, byte[] patient, LocalDateTime now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO message (id, patient, on_behalf_of, on_behalf_of_name, topic, topic_id,"
                + " subject, body, href, created_at, status, recipient, attempts, due_at)"
                + " VALUES (?, ?, ?, 'The practice', 'appointment', ?, 'Your appointment is booked',"
                + " ?, '/appointments', ?, 'TO_SEND', 'p@example.com', 0, ?)")) {
      insert.setBytes(1, bytes(TimeOrderedId.next()));
      insert.setBytes(2, patient);
      insert.setString(3, wish.practice().value());
      insert.setBytes(4, about);
      insert.setString(5, "x".repeat(200));
      insert.setObject(6, now);
      insert.setObject(7, now);
      insert.executeUpdate();
    }
  }
}
