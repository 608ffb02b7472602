package uk.nhs.portal.performance.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.performance.figures.ReportingKind;

/// Whoever has figures, as the table holds them.
@Component
class ReporterRows {

  private static final int CODES_IN_A_STATEMENT = 1_000;

  private static final String FIND =
      """
      SELECT code, name, kind, region_code, icb_code, closed_on, named_by
      FROM reporting_organisation WHERE code IN (:codes)
      """;

  private static final String ADD =
      """
      INSERT INTO reporting_organisation
        (name, kind, region_code, icb_code, closed_on, named_by, code) VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CHANGE =
      """
      UPDATE reporting_organisation SET name = ?, kind = ?, region_code = ?, icb_code = ?,
        closed_on = ?, named_by = ? WHERE code = ?
      """;

  private static final int[] TYPES = {
    Types.VARCHAR,
    Types.VARCHAR,
    Types.VARCHAR,
    Types.VARCHAR,
    Types.DATE,
    Types.VARCHAR,
    Types.VARCHAR
  };

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  ReporterRows(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  List<Reporter> find(Collection<String> codes) {
    List<Reporter> found = new ArrayList<>();
    codes.stream()
        .distinct()
        .gather(Gatherers.windowFixed(CODES_IN_A_STATEMENT))
        .forEach(some ->
            found.addAll(
                sql.sql(FIND).param("codes", some).query((row, _) -> reporter(row)).list()));
    return found;
  }

  /// Waits for whoever else adds organisations.
  void lock() {
    sql.sql("SELECT id FROM reporting_lock WHERE id = 1 FOR UPDATE").query(Integer.class).single();
  }

  void add(List<Reporter> reporters) {
    write(ADD, reporters);
  }

  void change(List<Reporter> reporters) {
    write(CHANGE, reporters);
  }

  private void write(String statement, List<Reporter> reporters) {
    batches.batchUpdate(statement, reporters.stream().map(ReporterRows::values).toList(), TYPES);
  }

  @SuppressWarnings("NullAway") // a column may be null
  private static Object[] values(Reporter reporter) {
    return new Object[] {
      reporter.name(),
      reporter.kind().name(),
      reporter.region(),
      reporter.icb(),
      reporter.closedOn(),
      reporter.namedBy().name(),
      reporter.code()
    };
  }

  private static Reporter reporter(ResultSet row) throws SQLException {
    return new Reporter(
        row.getString("code"),
        row.getString("name"),
        ReportingKind.valueOf(row.getString("kind")),
        row.getString("region_code"),
        row.getString("icb_code"),
        row.getObject("closed_on", LocalDate.class),
        Reporter.NamedBy.valueOf(row.getString("named_by")));
  }
}
