package uk.nhs.portal.performance.batches;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;

/// What curators read about batches, as the tables hold it.
@Component
class BatchReports {

  /// What separates facts in their column, and codes in a list.
  private static final String BETWEEN = "\u001f";

  private static final String SUMMARY =
      """
      SELECT b.id, b.layout, b.file_name, b.sha_256, b.imported_at, b.imported_by, b.by_operator,
        b.provisional, b.reason, b.approved_at, b.approved_by, b.public_from, b.discarded_at,
        b.withdrawn_at, b.withdrawn_reason, b.rows_read, b.rows_used, b.rows_refused,
        (SELECT COUNT(*) FROM release_of_figures r WHERE r.batch = b.id) AS releases,
        (SELECT MIN(r.period) FROM release_of_figures r WHERE r.batch = b.id) AS first_period,
        (SELECT MAX(r.period) FROM release_of_figures r WHERE r.batch = b.id) AS last_period,
        (SELECT COUNT(*) FROM release_of_figures r WHERE r.batch = b.id AND NOT EXISTS (
          SELECT 1 FROM release_of_figures l JOIN batch lb ON lb.id = l.batch
          WHERE l.measure = r.measure AND l.period = r.period AND l.revision > r.revision
            AND lb.public_from <= :now AND lb.withdrawn_at IS NULL)) AS newest_releases,
        (SELECT GROUP_CONCAT(m.code ORDER BY m.folded_code SEPARATOR ' ')
          FROM batch_measure bm JOIN measure m ON m.id = bm.measure
          WHERE bm.batch = b.id) AS measures
      FROM batch b
      """;

  private final JdbcClient sql;

  BatchReports(JdbcClient sql) {
    this.sql = sql;
  }

  List<BatchSummary> newest(int offset, int limit, Instant now) {
    return sql.sql(SUMMARY + "ORDER BY b.imported_at DESC, b.id DESC LIMIT :limit OFFSET :offset")
        .param("now", utc(now))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, _) -> summary(row, now))
        .list();
  }

  List<BatchSummary> waiting(Instant now) {
    return sql.sql(
            SUMMARY
                + "WHERE b.approved_at IS NULL AND b.discarded_at IS NULL ORDER BY b.imported_at, b.id")
        .param("now", utc(now))
        .query((row, _) -> summary(row, now))
        .list();
  }

  List<BatchSummary> byId(UUID batch, Instant now) {
    return sql.sql(SUMMARY + "WHERE b.id = :id")
        .param("now", utc(now))
        .param("id", bytes(batch))
        .query((row, _) -> summary(row, now))
        .list();
  }

  long count() {
    return sql.sql("SELECT COUNT(*) FROM batch").query(Long.class).single();
  }

  List<BatchRelease> releases(UUID batch) {
    return sql.sql(
            """
            SELECT r.measure, m.code, r.period, r.revision, r.whole_period, r.england,
              (SELECT COUNT(*) FROM figure f WHERE f.measure = r.measure AND f.period = r.period
                AND f.revision = r.revision) AS figures
            FROM release_of_figures r JOIN measure m ON m.id = r.measure
            WHERE r.batch = ? ORDER BY m.folded_code, r.period\
            """)
        .param(bytes(batch))
        .query((row, _) ->
            new BatchRelease(
                row.getInt("measure"),
                row.getString("code"),
                row.getObject("period", LocalDate.class),
                row.getInt("revision"),
                row.getBoolean("whole_period"),
                row.getString("england"),
                row.getLong("figures")))
        .list();
  }

  List<MeasureCount> counts(UUID batch) {
    return sql.sql(
            """
            SELECT bm.measure, m.code, bm.added, bm.changed, bm.gone, bm.unchanged
            FROM batch_measure bm JOIN measure m ON m.id = bm.measure
            WHERE bm.batch = ? ORDER BY m.folded_code\
            """)
        .param(bytes(batch))
        .query((row, _) ->
            new MeasureCount(
                row.getInt("measure"),
                row.getString("code"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("gone"),
                row.getLong("unchanged")))
        .list();
  }

  List<BatchRemark> remarks(UUID batch) {
    return sql.sql(
            """
            SELECT line, column_name, code, facts, refused FROM batch_remark
            WHERE batch = ? ORDER BY place\
            """)
        .param(bytes(batch))
        .query((row, _) ->
            new BatchRemark(
                row.getLong("line"),
                row.getString("column_name"),
                row.getString("code"),
                list(row.getString("facts"), BETWEEN),
                row.getBoolean("refused")))
        .list();
  }

  List<SampleFigure> sample(UUID batch, int limit) {
    return sql.sql(
            """
            SELECT m.code, f.period, f.organisation, o.name, f.numerator, f.denominator,
              f.figure_value, f.hidden, f.note
            FROM release_of_figures r
            JOIN figure f
              ON f.measure = r.measure AND f.period = r.period AND f.revision = r.revision
            JOIN measure m ON m.id = f.measure
            JOIN reporting_organisation o ON o.code = f.organisation
            WHERE r.batch = ? ORDER BY r.measure, r.period, f.organisation LIMIT ?\
            """)
        .params(bytes(batch), limit)
        .query((row, _) -> figure(row))
        .list();
  }

  private static SampleFigure figure(ResultSet row) throws SQLException {
    return new SampleFigure(
        row.getString("code"),
        row.getObject("period", LocalDate.class),
        new OdsCode(row.getString("organisation")),
        row.getString("name"),
        StandingFigures.number(row, "numerator"),
        StandingFigures.number(row, "denominator"),
        StandingFigures.number(row, "figure_value"),
        row.getString("hidden"),
        row.getString("note"));
  }

  private static BatchSummary summary(ResultSet row, Instant now) throws SQLException {
    return new BatchSummary(
        uuid(row, "id"),
        row.getString("layout"),
        row.getString("file_name"),
        row.getString("sha_256"),
        status(row, now),
        instant(row, "imported_at"),
        uuidIfAny(row, "imported_by"),
        row.getBoolean("by_operator"),
        row.getBoolean("provisional"),
        row.getString("reason"),
        instantIfAny(row, "approved_at"),
        uuidIfAny(row, "approved_by"),
        instantIfAny(row, "public_from"),
        instantIfAny(row, "withdrawn_at"),
        row.getString("withdrawn_reason"),
        new BatchCounts(
            row.getLong("rows_read"), row.getLong("rows_used"), row.getLong("rows_refused")),
        row.getInt("releases"),
        row.getObject("first_period", LocalDate.class),
        row.getObject("last_period", LocalDate.class),
        list(row.getString("measures"), " "));
  }

  private static BatchStatus status(ResultSet row, Instant now) throws SQLException {
    if (instantIfAny(row, "discarded_at") != null) {
      return BatchStatus.DISCARDED;
    }
    if (instantIfAny(row, "withdrawn_at") != null) {
      return BatchStatus.WITHDRAWN;
    }
    Instant from = instantIfAny(row, "public_from");
    if (from == null) {
      return BatchStatus.PREVIEWED;
    }
    if (from.isAfter(now)) {
      return BatchStatus.EMBARGOED;
    }
    boolean superseded = row.getInt("releases") > 0 && row.getInt("newest_releases") == 0;
    return superseded ? BatchStatus.SUPERSEDED : BatchStatus.PUBLIC;
  }

  private static List<String> list(@Nullable String joined, String between) {
    return joined == null || joined.isEmpty()
        ? List.of()
        : Arrays.asList(joined.split(between, -1));
  }
}
