package uk.nhs.portal.performance.releases;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.measures.Measure;

/// Holds the figures of a batch against those that were public when it came out.
@Component
class DifferenceRows {

  // What was public then and has not been withdrawn since.
  private static final String PUBLIC_THEN =
      "public_from <= :at AND (%1$s.withdrawn_at IS NULL OR %1$s.withdrawn_at > :now)";

  // The periods of the batch; of those before, revisions count from the last whole one on. These
  // are subqueries and no common table expressions: H2 2.4 gives those of an earlier call again.
  private static final String THESE =
      """
      (
        SELECT r.measure, r.period, r.revision, r.whole_period, (
            SELECT MAX(w.revision) FROM release_of_figures w JOIN batch wb ON wb.id = w.batch
            WHERE w.measure = r.measure AND w.period = r.period AND w.revision < r.revision
              AND w.whole_period = TRUE AND wb.%s
          ) AS least
        FROM release_of_figures r WHERE r.batch = :batch
      )
      """
          .formatted(PUBLIC_THEN.formatted("wb"));

  private static final String EARLIER =
      """
      (
        SELECT f.measure, f.period, f.organisation, MAX(f.revision) AS revision
        FROM %s t
        JOIN figure f ON f.measure = t.measure AND f.period = t.period
          AND f.revision < t.revision AND f.revision >= COALESCE(t.least, 0)
        JOIN release_of_figures r ON r.measure = f.measure AND r.period = f.period
          AND r.revision = f.revision
        JOIN batch b ON b.id = r.batch
        WHERE b.%s
        GROUP BY f.measure, f.period, f.organisation
      )
      """
          .formatted(THESE, PUBLIC_THEN.formatted("b"));

  // Both sides of each place; a place that only one side has is null on the other.
  private static final String PAIRS =
      """
      (
        SELECT a.measure, a.period, a.organisation, e.revision AS was, a.revision AS became
        FROM release_of_figures t
        JOIN figure a ON a.measure = t.measure AND a.period = t.period AND a.revision = t.revision
        LEFT JOIN %2$s e ON e.measure = a.measure AND e.period = a.period
          AND e.organisation = a.organisation
        WHERE t.batch = :batch AND EXISTS (
          SELECT 1 FROM release_of_figures o JOIN batch ob ON ob.id = o.batch
          WHERE o.measure = t.measure AND o.period = t.period AND o.revision < t.revision
            AND ob.%3$s)
        UNION ALL
        SELECT e.measure, e.period, e.organisation, e.revision AS was, NULL AS became
        FROM %1$s t
        JOIN %2$s e ON e.measure = t.measure AND e.period = t.period
        LEFT JOIN figure a ON a.measure = t.measure AND a.period = t.period
          AND a.revision = t.revision AND a.organisation = e.organisation
        WHERE a.organisation IS NULL AND t.whole_period = TRUE
      )
      """
          .formatted(THESE, EARLIER, PUBLIC_THEN.formatted("ob"));

  private static final String DIFFERS =
      "((%1$s.%2$s IS NULL) <> (%3$s.%2$s IS NULL) OR %1$s.%2$s <> %3$s.%2$s)";

  private static final String KIND =
      """
      CASE WHEN p.was IS NULL THEN 'ADDED' WHEN p.became IS NULL THEN 'GONE'
        WHEN e.hidden IS NOT NULL AND a.hidden IS NOT NULL THEN 'SAME'
        WHEN (e.hidden IS NULL) <> (a.hidden IS NULL) OR %s OR %s OR %s THEN 'CHANGED'
        ELSE 'SAME' END
      """
          .formatted(
              DIFFERS.formatted("e", "figure_value", "a"),
              DIFFERS.formatted("e", "numerator", "a"),
              DIFFERS.formatted("e", "denominator", "a"));

  private static final String SIDES =
      """
      FROM %s p
      LEFT JOIN figure e ON e.measure = p.measure AND e.period = p.period AND e.revision = p.was
        AND e.organisation = p.organisation
      LEFT JOIN figure a ON a.measure = p.measure AND a.period = p.period AND a.revision = p.became
        AND a.organisation = p.organisation
      """
          .formatted(PAIRS);

  // Whether the newest public revision hides the figure: then no earlier one may give it away.
  private static final String HIDDEN_NOW =
      """
      (SELECT h.hidden FROM figure h
        JOIN release_of_figures hr ON hr.measure = h.measure AND hr.period = h.period
          AND hr.revision = h.revision
        JOIN batch hb ON hb.id = hr.batch
        WHERE h.measure = c.measure AND h.period = c.period AND h.organisation = c.organisation
          AND hb.public_from <= :now AND (hb.withdrawn_at IS NULL OR hb.withdrawn_at > :now)
        ORDER BY h.revision DESC LIMIT 1)
      """;

  private final JdbcClient sql;

  DifferenceRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// How many figures were `CHANGED`, `ADDED`, `GONE` or the `SAME`.
  Map<String, Long> counts(UUID batch, Instant at, Instant now) {
    Map<String, Long> counts = new HashMap<>();
    sql.sql(
            "SELECT c.kind, COUNT(*) AS figures FROM (SELECT "
                + KIND
                + " AS kind "
                + SIDES
                + ") c GROUP BY c.kind")
        .param("batch", bytes(batch))
        .param("at", utc(at))
        .param("now", utc(now))
        .query(row -> {
          counts.put(row.getString("kind"), row.getLong("figures"));
        });
    return counts;
  }

  List<ChangeRow> changes(UUID batch, Instant at, Instant now, int offset, int limit) {
    return sql.sql(
            "SELECT c.*, o.name, "
                + HIDDEN_NOW
                + " AS hidden_now FROM (SELECT p.measure, p.period, p.organisation, p.was, p.became, "
                + side("e")
                + ", "
                + side("a")
                + ", "
                + KIND
                + " AS kind "
                + SIDES
                + """
                ) c
                JOIN measure m ON m.id = c.measure
                JOIN reporting_organisation o ON o.code = c.organisation
                WHERE c.kind <> 'SAME'
                ORDER BY m.folded_code, c.period, c.organisation
                LIMIT :limit OFFSET :offset
                """)
        .param("batch", bytes(batch))
        .param("at", utc(at))
        .param("now", utc(now))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, _) ->
            new ChangeRow(
                row.getInt("measure"),
                row.getObject("period", LocalDate.class),
                new OdsCode(row.getString("organisation")),
                row.getString("name"),
                cell(row, "was", "e"),
                cell(row, "became", "a")))
        .list();
  }

  private static String side(String side) {
    return "%1$s.figure_value AS %1$s_value, %1$s.numerator AS %1$s_numerator,".formatted(side)
        + " %1$s.denominator AS %1$s_denominator, %1$s.hidden AS %1$s_hidden".formatted(side);
  }

  private static Cell cell(ResultSet row, String revision, String side) throws SQLException {
    if (row.getObject(revision) == null) {
      return new Cell.Absent();
    }
    if (row.getString(side + "_hidden") != null || row.getString("hidden_now") != null) {
      return new Cell.Hidden();
    }
    Double value = number(row, side + "_value");
    return value == null
        ? new Cell.Missing()
        : new Cell.Shown(
            value, number(row, side + "_numerator"), number(row, side + "_denominator"));
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }

  record ChangeRow(
      int measure, LocalDate period, OdsCode organisation, String name, Cell before, Cell after) {

    CellChange change(Measure of) {
      return new CellChange(of, period, organisation, name, before, after);
    }
  }
}
