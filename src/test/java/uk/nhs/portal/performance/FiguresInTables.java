package uk.nhs.portal.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.MeasureDefined;

/// Figures that are public, put into the tables as they are, for tests of what is read.
public final class FiguresInTables {

  private static final String FIGURE =
      """
      INSERT INTO figure (measure, period, revision, organisation, numerator, denominator,
        figure_value, hidden, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate sql;
  private final DefineMeasures define;
  private final Instant publicFrom;
  private final List<Object[]> waiting = new ArrayList<>();

  public FiguresInTables(JdbcTemplate sql, DefineMeasures define, Instant publicFrom) {
    this.sql = sql;
    this.define = define;
    this.publicFrom = publicFrom;
  }

  /// Takes everything away.
  public void clear() {
    for (String table :
        List.of(
            "figure",
            "release_of_figures",
            "batch",
            "reporting_organisation",
            "measure_definition",
            "measure")) {
      sql.update("DELETE FROM " + table);
    }
  }

  /// Defines a measure; its id.
  public int measure(String code, String definition) {
    String json =
        "{\"code\":\"%s\",\"name\":\"Measure %s\"%s}"
            .formatted(code, code, definition.isEmpty() ? "" : "," + definition);
    if (define.define(json, _ -> {}) instanceof MeasureDefined.Refused) {
      throw new IllegalArgumentException(json);
    }
    return Objects.requireNonNull(
        sql.queryForObject("SELECT id FROM measure WHERE code = ?", Integer.class, code));
  }

  public void organisation(
      String code, String name, ReportingKind kind, @Nullable String region, @Nullable String icb) {
    sql.update(
        """
        INSERT INTO reporting_organisation (code, name, kind, region_code, icb_code, named_by)
        VALUES (?, ?, ?, ?, ?, 'PUBLICATION')
        """,
        code,
        name,
        kind.name(),
        region,
        icb);
  }

  public void england() {
    organisation(
        ReportingOrganisation.ENGLAND.value(), "England", ReportingKind.ENGLAND, null, null);
  }

  /// Opens a release of a whole period.
  public void release(int measure, LocalDate period, int revision, boolean provisional) {
    UUID batch = UUID.randomUUID();
    sql.update(
        """
        INSERT INTO batch (id, layout, file_name, sha_256, imported_at, by_operator, provisional,
          approved_at, public_from, rows_read, rows_used, rows_refused, version)
        VALUES (?, 'general', 'test.csv', ?, ?, TRUE, ?, ?, ?, 0, 0, 0, 0)
        """,
        Columns.bytes(batch),
        "0".repeat(64),
        Columns.utc(publicFrom),
        provisional,
        Columns.utc(publicFrom),
        Columns.utc(publicFrom));
    sql.update(
        "INSERT INTO release_of_figures (measure, period, revision, batch, whole_period)"
            + " VALUES (?, ?, ?, ?, TRUE)",
        measure,
        period,
        revision,
        Columns.bytes(batch));
  }

  /// A figure of so many in so many, in per cent; call [#store] after the last one.
  public void percent(
      int measure,
      LocalDate period,
      int revision,
      String organisation,
      double numerator,
      double denominator) {
    waiting.add(
        new Object[] {
          measure,
          period,
          revision,
          organisation,
          numerator,
          denominator,
          100 * numerator / denominator,
          null,
          null
        });
    if (waiting.size() >= 5_000) {
      store();
    }
  }

  /// A figure that is kept back.
  public void hidden(int measure, LocalDate period, int revision, String organisation) {
    waiting.add(new Object[] {measure, period, revision, organisation, 3.0, 9.0, 33.3, "P", null});
  }

  public void store() {
    sql.batchUpdate(FIGURE, waiting);
    waiting.clear();
  }
}
