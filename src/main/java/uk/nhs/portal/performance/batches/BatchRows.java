package uk.nhs.portal.performance.batches;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The decisions about a batch as its table holds them.
@Component
class BatchRows {

  private final JdbcClient sql;

  BatchRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// How the batch stands; whoever else decides about it waits.
  Optional<Decided> lock(UUID batch) {
    return sql.sql(
            """
            SELECT imported_by, approved_at, approved_by, public_from, discarded_at, withdrawn_at
            FROM batch WHERE id = ? FOR UPDATE\
            """)
        .param(bytes(batch))
        .query((row, _) ->
            new Decided(
                uuidIfAny(row, "imported_by"),
                instantIfAny(row, "approved_at"),
                uuidIfAny(row, "approved_by"),
                instantIfAny(row, "public_from"),
                instantIfAny(row, "discarded_at") != null,
                instantIfAny(row, "withdrawn_at") != null))
        .optional();
  }

  /// Waits for whoever else decides about, or brings in, figures of the same measures.
  void lockMeasures(UUID batch) {
    sql.sql(
            """
            SELECT id FROM measure WHERE id IN (SELECT measure FROM batch_measure WHERE batch = ?)
            ORDER BY id FOR UPDATE\
            """)
        .param(bytes(batch))
        .query(Integer.class)
        .list();
  }

  /// An approved batch with a later revision of one of the periods.
  Optional<UUID> approvedAfter(UUID batch) {
    return sql.sql(
            """
            SELECT later.batch FROM release_of_figures r
            JOIN release_of_figures later
              ON later.measure = r.measure AND later.period = r.period
              AND later.revision > r.revision
            JOIN batch b ON b.id = later.batch
            WHERE r.batch = ? AND b.approved_at IS NOT NULL AND b.withdrawn_at IS NULL
            ORDER BY b.approved_at DESC LIMIT 1\
            """)
        .param(bytes(batch))
        .query((row, _) -> uuid(row, "batch"))
        .optional();
  }

  void approve(UUID batch, UUID by, Instant now, Instant publicFrom) {
    sql.sql(
            """
            UPDATE batch SET approved_at = ?, approved_by = ?, public_from = ?,
              version = version + 1 WHERE id = ?\
            """)
        .params(utc(now), bytes(by), utc(publicFrom), bytes(batch))
        .update();
  }

  void discard(UUID batch, UUID by, Instant now) {
    sql.sql(
            """
            UPDATE batch SET discarded_at = ?, discarded_by = ?, version = version + 1
            WHERE id = ?\
            """)
        .params(utc(now), bytes(by), bytes(batch))
        .update();
  }

  void withdraw(UUID batch, @Nullable UUID by, Instant now, String reason) {
    sql.sql(
            """
            UPDATE batch SET withdrawn_at = :now, withdrawn_by = :by, withdrawn_reason = :reason,
              version = version + 1 WHERE id = :id\
            """)
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .param("reason", reason)
        .param("id", bytes(batch))
        .update();
  }

  /// What was decided so far.
  record Decided(
      @Nullable UUID importedBy,
      @Nullable Instant approvedAt,
      @Nullable UUID approvedBy,
      @Nullable Instant publicFrom,
      boolean discarded,
      boolean withdrawn) {}
}
