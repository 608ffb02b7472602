package uk.nhs.portal.performance.figures;

import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;

/// Figures, releases and whoever has figures, as tables hold them; public ones only.
@Component
class FigureRows {

  private static final String PUBLIC =
      "b.public_from <= :now AND (b.withdrawn_at IS NULL OR b.withdrawn_at > :now)";

  private static final String FIGURE =
      """
      f.measure, f.organisation, f.period, f.revision, f.numerator, f.denominator, f.figure_value,
      f.lower95, f.upper95, f.hidden, f.note, b.provisional
      """;

  private static final String ORGANISATION =
      "o.code, o.name, o.kind, o.region_code, o.icb_code, o.closed_on";

  /// From which revision on the figures of a period count: the newest one that brought the whole of
  /// it.
  private static final String COUNTING =
      """
      SELECT w.measure, w.period, MAX(w.revision) AS floor
      FROM release_of_figures w JOIN batch b ON b.id = w.batch
      WHERE w.whole_period = TRUE AND w.measure IN (:measures) AND
      """
          + PUBLIC
          + " GROUP BY w.measure, w.period";

  private static final String SERIES =
      "SELECT "
          + FIGURE
          + ", "
          + ORGANISATION
          + """
           FROM figure f
          JOIN reporting_organisation o ON o.code = f.organisation
          JOIN release_of_figures r
            ON r.measure = f.measure AND r.period = f.period AND r.revision = f.revision
          JOIN batch b ON b.id = r.batch
          LEFT JOIN (
          """
          + COUNTING
          + """
           ) c ON c.measure = f.measure AND c.period = f.period
          WHERE f.organisation IN (:organisations) AND f.measure IN (:measures)
            AND f.revision >= COALESCE(c.floor, 0) AND
          """
          + PUBLIC
          + " ORDER BY f.organisation, f.measure, f.period, f.revision";

  private static final String IN_AREA =
      "SELECT "
          + FIGURE
          + ", "
          + ORGANISATION
          + """
           FROM reporting_organisation o
          JOIN figure f ON f.organisation = o.code
          JOIN release_of_figures r
            ON r.measure = f.measure AND r.period = f.period AND r.revision = f.revision
          JOIN batch b ON b.id = r.batch
          LEFT JOIN (
          """
          + COUNTING
          + """
           ) c ON c.measure = f.measure AND c.period = f.period
          WHERE (o.region_code = :area OR o.icb_code = :area)
            AND o.kind NOT IN ('ENGLAND', 'REGION', 'ICB')
            AND f.measure IN (:measures) AND f.revision >= COALESCE(c.floor, 0) AND
          """
          + PUBLIC
          + " ORDER BY f.period, f.organisation, f.revision";

  private static final String COMPARISON =
      "SELECT "
          + FIGURE
          + ", "
          + ORGANISATION
          + """
           FROM figure f
          JOIN release_of_figures r
            ON r.measure = f.measure AND r.period = f.period AND r.revision = f.revision
          JOIN batch b ON b.id = r.batch
          JOIN reporting_organisation o ON o.code = f.organisation
          WHERE f.measure = :measure AND f.period = :period AND f.revision >= :floor AND
          """
          + PUBLIC
          + " ORDER BY f.organisation, f.revision";

  private static final String RELEASES =
      """
      SELECT r.measure, r.period, r.revision, r.batch, r.whole_period, b.provisional, b.public_from
      FROM release_of_figures r JOIN batch b ON b.id = r.batch
      WHERE r.measure IN (:measures) AND
      """
          + PUBLIC
          + " ORDER BY r.measure, r.period, r.revision";

  private static final String IN_PERIODS =
      """
       FROM figure f
      JOIN release_of_figures r
        ON r.measure = f.measure AND r.period = f.period AND r.revision = f.revision
      JOIN batch b ON b.id = r.batch
      JOIN reporting_organisation o ON o.code = f.organisation
      WHERE (f.measure, f.period) IN (:periods) AND
      """
          + PUBLIC;

  private final JdbcClient sql;

  FigureRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// All counting revisions, the newest of each period last.
  List<SeriesRow> series(
      Collection<Integer> measures, Collection<OdsCode> organisations, Instant now) {
    return sql.sql(SERIES)
        .param("measures", measures)
        .param("organisations", values(organisations))
        .param("now", utc(now))
        .query((row, _) -> new SeriesRow(row.getInt("measure"), organisation(row), figure(row)))
        .list();
  }

  /// All revisions from the floor on, the newest of each organisation last.
  List<OrganisationFigure> comparison(int measure, LocalDate period, int floor, Instant now) {
    return sql.sql(COMPARISON)
        .param("measure", measure)
        .param("period", period)
        .param("floor", floor)
        .param("now", utc(now))
        .query((row, _) -> new OrganisationFigure(organisation(row), figure(row)))
        .list();
  }

  List<Release> releases(Collection<Integer> measures, Instant now) {
    return sql.sql(RELEASES)
        .param("measures", measures)
        .param("now", utc(now))
        .query((row, _) -> release(row))
        .list();
  }

  List<Release> releases(Map<Integer, LocalDate> periods, Instant now) {
    return sql.sql(
            """
            SELECT r.measure, r.period, r.revision, r.batch, r.whole_period, b.provisional, b.public_from
            FROM release_of_figures r JOIN batch b ON b.id = r.batch
            WHERE (r.measure, r.period) IN (:periods) AND
            """
                + PUBLIC
                + " ORDER BY r.measure, r.revision")
        .param("periods", pairs(periods))
        .param("now", utc(now))
        .query((row, _) -> release(row))
        .list();
  }

  /// What organisations of a kind have in the periods, the newest of each last; hidden ones are
  /// null.
  List<ValueRow> values(Map<Integer, LocalDate> periods, ReportingKind kind, Instant now) {
    return sql.sql(
            "SELECT f.measure, f.organisation, f.revision, f.figure_value, f.hidden"
                + IN_PERIODS
                + " AND o.kind = :kind ORDER BY f.measure, f.revision")
        .param("periods", pairs(periods))
        .param("kind", kind.name())
        .param("now", utc(now))
        .query((row, _) ->
            new ValueRow(
                row.getInt("measure"),
                row.getString("organisation"),
                row.getInt("revision"),
                row.getString("hidden") == null ? number(row, "figure_value") : null))
        .list();
  }

  /// What the organisations of a region or an ICB have in the periods, the newest of each last.
  List<SeriesRow> inArea(Map<Integer, LocalDate> periods, String area, Instant now) {
    return sql.sql(
            "SELECT "
                + FIGURE
                + ", "
                + ORGANISATION
                + IN_PERIODS
                + """
                 AND (o.region_code = :area OR o.icb_code = :area)
                AND o.kind NOT IN ('ENGLAND', 'REGION', 'ICB')
                ORDER BY f.measure, f.organisation, f.revision
                """)
        .param("periods", pairs(periods))
        .param("area", area)
        .param("now", utc(now))
        .query((row, _) -> new SeriesRow(row.getInt("measure"), organisation(row), figure(row)))
        .list();
  }

  /// What the organisations of a region or an ICB have in all periods, the newest of each last.
  List<SeriesRow> inArea(int measure, String area, Instant now) {
    return sql.sql(IN_AREA)
        .param("measures", List.of(measure))
        .param("area", area)
        .param("now", utc(now))
        .query((row, _) -> new SeriesRow(row.getInt("measure"), organisation(row), figure(row)))
        .list();
  }

  private static List<Object[]> pairs(Map<Integer, LocalDate> periods) {
    return periods.entrySet().stream()
        .map(each -> new Object[] {each.getKey(), each.getValue()})
        .toList();
  }

  List<ReportingOrganisation> organisations(Collection<OdsCode> codes) {
    return sql.sql(
            "SELECT " + ORGANISATION + " FROM reporting_organisation o WHERE o.code IN (:codes)")
        .param("codes", values(codes))
        .query((row, _) -> organisation(row))
        .list();
  }

  private static Release release(ResultSet row) throws SQLException {
    return new Release(
        row.getInt("measure"),
        row.getObject("period", LocalDate.class),
        row.getInt("revision"),
        uuid(row, "batch"),
        row.getBoolean("whole_period"),
        row.getBoolean("provisional"),
        instant(row, "public_from"));
  }

  static ReportingOrganisation organisation(ResultSet row) throws SQLException {
    return new ReportingOrganisation(
        new OdsCode(row.getString("code")),
        row.getString("name"),
        ReportingKind.valueOf(row.getString("kind")),
        row.getString("region_code"),
        row.getString("icb_code"),
        row.getObject("closed_on", LocalDate.class));
  }

  // What is hidden never leaves the table.
  private static Figure figure(ResultSet row) throws SQLException {
    boolean hidden = row.getString("hidden") != null;
    return new Figure(
        row.getObject("period", LocalDate.class),
        row.getInt("revision"),
        hidden ? null : number(row, "numerator"),
        hidden ? null : number(row, "denominator"),
        hidden ? null : number(row, "figure_value"),
        hidden ? null : number(row, "lower95"),
        hidden ? null : number(row, "upper95"),
        hidden,
        row.getString("note"),
        row.getBoolean("provisional"));
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }

  private static List<String> values(Collection<OdsCode> codes) {
    return codes.stream().map(OdsCode::value).distinct().toList();
  }

  record ValueRow(int measure, String organisation, int revision, @Nullable Double value) {}

  record SeriesRow(int measure, ReportingOrganisation organisation, Figure figure) {}
}
