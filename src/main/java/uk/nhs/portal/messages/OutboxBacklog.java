package uk.nhs.portal.messages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts the mail that waits.
@Repository
class OutboxBacklog {

  private final JdbcClient jdbc;

  OutboxBacklog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int size() {
    return jdbc.sql("SELECT COUNT(*) FROM message WHERE due_at IS NOT NULL")
        .query(Integer.class)
        .single();
  }

  Optional<Instant> oldest() {
    return jdbc.sql("SELECT MIN(created_at) FROM message WHERE due_at IS NOT NULL")
        .query(LocalDateTime.class)
        .optional()
        .map(utc -> utc.toInstant(ZoneOffset.UTC));
  }
}
