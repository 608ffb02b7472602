package uk.nhs.portal.performance.intake;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.performance.batches.BatchCounts;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.batches.MeasureCount;
import uk.nhs.portal.performance.measures.Measure;

/// Writes batches and their releases; nothing of it is public by itself.
@Component
class BatchWriter {

  private static final String ADD =
      """
      INSERT INTO batch (id, layout, file_name, sha_256, imported_at, imported_by, by_operator,
        provisional, reason, approved_at, public_from, rows_read, rows_used, rows_refused, version)
      VALUES (:id, :layout, :name, :sha256, :now, :by, :operator, :provisional, :reason, :approved,
        :from, 0, 0, 0, 0)
      """;

  private static final String ADD_RELEASE =
      """
      INSERT INTO release_of_figures (measure, period, revision, batch, whole_period)
      VALUES (?, ?, ?, ?, ?)
      """;

  private static final String ADD_REMARK =
      """
      INSERT INTO batch_remark (batch, place, line, column_name, code, facts, refused)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_FACTS = 500;
  private static final int LONGEST_COLUMN = 100;

  /// What separates facts in their column.
  private static final String BETWEEN = "\u001f";

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  BatchWriter(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  /// Waits for whoever else brings in figures of these measures.
  void lock(Collection<Integer> measures) {
    sql.sql("SELECT id FROM measure WHERE id IN (:ids) ORDER BY id FOR UPDATE")
        .param("ids", measures)
        .query(Integer.class)
        .list();
  }

  /// The batches that brought this content in, and for which measures in which version.
  Map<UUID, Set<MeasureVersionKey>> withContent(String sha256) {
    Map<UUID, Set<MeasureVersionKey>> found = new LinkedHashMap<>();
    sql.sql(
            """
            SELECT b.id, m.measure, m.version FROM batch b JOIN batch_measure m ON m.batch = b.id
            WHERE b.sha_256 = ? AND b.discarded_at IS NULL AND b.withdrawn_at IS NULL
            ORDER BY b.imported_at, b.id\
            """)
        .param(sha256)
        .query(row -> {
          found
              .computeIfAbsent(uuid(row, "id"), _ -> new HashSet<>())
              .add(new MeasureVersionKey(row.getInt("measure"), row.getInt("version")));
        });
    return found;
  }

  void add(UUID id, NewBatch batch, Instant now) {
    Publishing publishing = batch.publishing();
    UUID by = publishing instanceof Publishing.Preview(UUID person) ? person : null;
    Instant from =
        switch (publishing) {
          case Publishing.Preview _ -> null;
          case Publishing.AtOnce _ -> now;
          case Publishing.From(Instant later) -> later.isBefore(now) ? now : later;
        };
    sql.sql(ADD)
        .param("id", bytes(id))
        .param("layout", batch.layout())
        .param("name", last(batch.fileName()))
        .param("sha256", batch.sha256())
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .param("operator", by == null)
        .param("provisional", batch.provisional())
        .param("reason", batch.reason())
        .param("approved", from == null ? null : utc(now))
        .param("from", from == null ? null : utc(from))
        .update();
  }

  /// The last revision of each period of a measure, whatever became of it.
  Map<LocalDate, Integer> lastRevisions(int measure) {
    Map<LocalDate, Integer> last = new HashMap<>();
    sql.sql(
            """
            SELECT period, MAX(revision) AS last FROM release_of_figures
            WHERE measure = ? GROUP BY period\
            """)
        .param(measure)
        .query(row -> {
          last.put(row.getObject("period", LocalDate.class), row.getInt("last"));
        });
    return last;
  }

  void open(UUID batch, boolean wholePeriods, List<OpenRelease> releases) {
    jdbc.batchUpdate(
        ADD_RELEASE,
        releases.stream()
            .map(release ->
                new Object[] {
                  release.measure().id(),
                  release.period(),
                  release.revision(),
                  bytes(batch),
                  wholePeriods
                })
            .toList());
  }

  void close(UUID batch, BatchCounts counts, List<BatchRemark> remarks) {
    sql.sql("UPDATE batch SET rows_read = ?, rows_used = ?, rows_refused = ? WHERE id = ?")
        .params(counts.read(), counts.used(), counts.refused(), bytes(batch))
        .update();
    int[] place = {0};
    jdbc.batchUpdate(
        ADD_REMARK,
        remarks.stream()
            .map(remark ->
                new Object[] {
                  bytes(batch),
                  ++place[0],
                  remark.line(),
                  cut(remark.column(), LONGEST_COLUMN),
                  remark.code(),
                  cut(String.join(BETWEEN, remark.facts()), LONGEST_FACTS),
                  remark.refused()
                })
            .toList());
  }

  void count(UUID batch, Measure measure, MeasureCount count) {
    sql.sql(
            """
            INSERT INTO batch_measure (batch, measure, version, added, changed, gone, unchanged)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            bytes(batch),
            measure.id(),
            measure.version(),
            count.added(),
            count.changed(),
            count.gone(),
            count.unchanged())
        .update();
  }

  void englandIs(List<OpenRelease> releases, String from) {
    jdbc.batchUpdate(
        "UPDATE release_of_figures SET england = ? WHERE measure = ? AND period = ? AND revision = ?",
        releases.stream()
            .map(release ->
                new Object[] {from, release.measure().id(), release.period(), release.revision()})
            .toList());
  }

  // The end of a path says which file it is.
  private static String last(String name) {
    return name.substring(Math.max(0, name.length() - LONGEST_NAME));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  /// A measure as one version of its definition describes it.
  record MeasureVersionKey(int measure, int version) {
    static MeasureVersionKey of(Measure measure) {
      return new MeasureVersionKey(measure.id(), measure.version());
    }
  }
}
