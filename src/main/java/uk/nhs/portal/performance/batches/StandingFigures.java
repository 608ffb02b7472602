package uk.nhs.portal.performance.batches;

import static uk.nhs.portal.kernel.persistence.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.performance.figures.ReportingKind;

/// Figures and releases as the tables hold them, for whoever brings new ones in or decides about
/// them: hidden and unpublished ones too.
@Component
public class StandingFigures {

  private static final String STANDING =
      """
      SELECT r.period, r.revision, r.whole_period, r.england, b.public_from
      FROM release_of_figures r JOIN batch b ON b.id = r.batch
      WHERE r.measure = ? AND b.approved_at IS NOT NULL AND b.withdrawn_at IS NULL
      ORDER BY r.period, r.revision
      """;

  private static final String FIGURES =
      """
      SELECT f.organisation, o.name, o.kind, o.region_code, o.icb_code, f.revision, f.numerator,
        f.denominator, f.figure_value, f.lower95, f.upper95, f.hidden, f.note
      FROM figure f JOIN reporting_organisation o ON o.code = f.organisation
      WHERE f.measure = :measure AND f.period = :period AND f.revision IN (:revisions)
      ORDER BY f.revision, f.organisation
      """;

  private final JdbcClient sql;

  StandingFigures(JdbcClient sql) {
    this.sql = sql;
  }

  /// The standing releases of a measure by period, the revisions ascending. One SQL statement.
  public Map<LocalDate, List<StandingRelease>> releases(int measure) {
    Map<LocalDate, List<StandingRelease>> byPeriod = new TreeMap<>();
    sql.sql(STANDING)
        .param(measure)
        .query((row, _) ->
            new StandingRelease(
                row.getObject("period", LocalDate.class),
                row.getInt("revision"),
                row.getBoolean("whole_period"),
                row.getString("england"),
                instant(row, "public_from")))
        .list()
        .forEach(release ->
            byPeriod.computeIfAbsent(release.period(), _ -> new ArrayList<>()).add(release));
    return byPeriod;
  }

  /// The newest figure of each organisation among the revisions. One SQL statement.
  public Map<String, StoredFigure> newest(
      int measure, LocalDate period, Collection<Integer> revisions) {
    Map<String, StoredFigure> newest = new LinkedHashMap<>();
    if (!revisions.isEmpty()) {
      sql.sql(FIGURES)
          .param("measure", measure)
          .param("period", period)
          .param("revisions", revisions)
          .query(row -> {
            newest.put(row.getString("organisation"), figure(row));
          });
    }
    return newest;
  }

  private static StoredFigure figure(ResultSet row) throws SQLException {
    return new StoredFigure(
        row.getString("organisation"),
        row.getString("name"),
        ReportingKind.valueOf(row.getString("kind")),
        row.getString("region_code"),
        row.getString("icb_code"),
        row.getInt("revision"),
        number(row, "numerator"),
        number(row, "denominator"),
        number(row, "figure_value"),
        number(row, "lower95"),
        number(row, "upper95"),
        row.getString("hidden"),
        row.getString("note"));
  }

  static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }
}
