package uk.nhs.portal.performance.releases;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.performance.measures.Measure;

/// Batches that became public, and those whose time is fixed, as tables hold them.
@Component
class ReleaseRows {

  private static final String BATCH =
      """
      SELECT b.id, b.file_name, b.provisional, b.reason, b.public_from, b.withdrawn_at,
        b.withdrawn_reason
      FROM batch b
      """;

  // A period is revised if it was public in another revision when this one came out.
  private static final String MEASURES =
      """
      SELECT t.batch, t.measure, MIN(t.period) AS first_period, MAX(t.period) AS last_period,
        COUNT(*) AS periods, SUM(t.revised) AS revised
      FROM (
        SELECT r.batch, r.measure, r.period,
          CASE WHEN EXISTS (
            SELECT 1 FROM release_of_figures e JOIN batch eb ON eb.id = e.batch
            WHERE e.measure = r.measure AND e.period = r.period AND e.revision < r.revision
              AND eb.public_from <= b.public_from
              AND (eb.withdrawn_at IS NULL OR eb.withdrawn_at > b.public_from)
          ) THEN 1 ELSE 0 END AS revised
        FROM release_of_figures r JOIN batch b ON b.id = r.batch
        WHERE r.batch IN (:batches)
      ) t
      JOIN measure m ON m.id = t.measure
      GROUP BY t.batch, t.measure, m.folded_code
      ORDER BY m.folded_code
      """;

  private final JdbcClient sql;

  ReleaseRows(JdbcClient sql) {
    this.sql = sql;
  }

  long count(Instant now) {
    return sql.sql("SELECT COUNT(*) FROM batch b WHERE b.public_from <= ?")
        .param(utc(now))
        .query(Long.class)
        .single();
  }

  List<BatchRow> newest(Instant now, int offset, int limit) {
    return sql.sql(
            BATCH
                + """
                WHERE b.public_from <= :now
                ORDER BY b.public_from DESC, b.id DESC LIMIT :limit OFFSET :offset
                """)
        .param("now", utc(now))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, _) -> batch(row, now))
        .list();
  }

  Optional<BatchRow> byId(UUID id, Instant now) {
    return sql.sql(BATCH + "WHERE b.id = :id AND b.public_from <= :now")
        .param("id", bytes(id))
        .param("now", utc(now))
        .query((row, _) -> batch(row, now))
        .optional();
  }

  List<MeasureRow> measures(Collection<UUID> batches) {
    return sql.sql(MEASURES)
        .param("batches", batches.stream().map(id -> bytes(id)).toList())
        .query((row, _) ->
            new MeasureRow(
                uuid(row, "batch"),
                row.getInt("measure"),
                row.getObject("first_period", LocalDate.class),
                row.getObject("last_period", LocalDate.class),
                row.getInt("periods"),
                row.getInt("revised")))
        .list();
  }

  /// Which measures have figures that become public at a time that is fixed.
  Map<Instant, List<Integer>> embargoed(Instant now, Instant until) {
    Map<Instant, List<Integer>> embargoed = new TreeMap<>();
    sql.sql(
            """
            SELECT DISTINCT b.public_from, r.measure, m.folded_code
            FROM batch b
            JOIN release_of_figures r ON r.batch = b.id
            JOIN measure m ON m.id = r.measure
            WHERE b.public_from > :now AND b.public_from < :until AND b.withdrawn_at IS NULL
            ORDER BY b.public_from, m.folded_code\
            """)
        .param("now", utc(now))
        .param("until", utc(until))
        .query(row -> {
          embargoed
              .computeIfAbsent(instant(row, "public_from"), _ -> new ArrayList<>())
              .add(row.getInt("measure"));
        });
    return embargoed;
  }

  private static BatchRow batch(ResultSet row, Instant now) throws SQLException {
    Instant withdrawn = instantIfAny(row, "withdrawn_at");
    boolean isWithdrawn = withdrawn != null && !withdrawn.isAfter(now);
    return new BatchRow(
        uuid(row, "id"),
        instant(row, "public_from"),
        row.getString("file_name")
            .replaceFirst(".*[/\\\\]", ""), // not the folders of whoever has it
        row.getBoolean("provisional"),
        row.getString("reason"),
        isWithdrawn ? withdrawn : null,
        isWithdrawn ? row.getString("withdrawn_reason") : null);
  }

  record BatchRow(
      UUID id,
      Instant publicFrom,
      String fileName,
      boolean provisional,
      @Nullable String reason,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawnReason) {

    ReleasedBatch with(List<ReleasedMeasure> measures) {
      return new ReleasedBatch(
          id, publicFrom, fileName, provisional, reason, withdrawnAt, withdrawnReason, measures);
    }
  }

  record MeasureRow(
      UUID batch, int measure, LocalDate from, LocalDate to, int periods, int revised) {

    ReleasedMeasure released(Measure of) {
      return new ReleasedMeasure(of, from, to, periods, revised);
    }
  }
}
