package uk.nhs.portal.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.measures.MeasureDefined;

/// Puts measures and figures in place as tables hold them, for tests of what reads them.
public final class PublishedFigures {

  private final DefineMeasures define;
  private final FindMeasures find;
  private final JdbcClient sql;

  public PublishedFigures(ApplicationContext context) {
    define = context.getBean(DefineMeasures.class);
    find = context.getBean(FindMeasures.class);
    sql = context.getBean(JdbcClient.class);
  }

  /// Defines one measure by its JSON.
  public Measure measure(String code, String definition) {
    List<Object> remarks = new ArrayList<>();
    assertThat(define.define(definition, remarks::add))
        .as("remarks: %s", remarks)
        .isInstanceOf(MeasureDefined.Defined.class);
    return find.byCode(MeasureCode.of(code)).orElseThrow();
  }

  /// Whoever has figures.
  public void organisation(String code, String name, String kind) {
    if (sql.sql("SELECT COUNT(*) FROM reporting_organisation WHERE code = ?")
            .param(code)
            .query(Integer.class)
            .single()
        == 0) {
      sql.sql(
              """
              INSERT INTO reporting_organisation (code, name, kind, named_by)
              VALUES (?, ?, ?, 'PUBLICATION')\
              """)
          .params(code, name, kind)
          .update();
    }
  }

  /// A batch that an operator brought, public from a moment on.
  public UUID batch(Instant publicFrom, boolean provisional, @Nullable String reason) {
    UUID id = TimeOrderedId.next();
    sql.sql(
            """
            INSERT INTO batch (id, layout, file_name, sha_256, imported_at, by_operator, provisional,
              reason, approved_at, public_from, rows_read, rows_used, rows_refused, version)
            VALUES (:id, 'general', '/home/somebody/figures.csv', :sha, :at, TRUE, :provisional, :reason, :at,
              :from, 1, 1, 0, 0)\
            """)
        .param("id", bytes(id))
        .param("sha", "0".repeat(64))
        .param("at", utc(publicFrom))
        .param("from", utc(publicFrom))
        .param("provisional", provisional)
        .param("reason", reason, Types.VARCHAR)
        .update();
    return id;
  }

  public void release(UUID batch, Measure measure, LocalDate period, int revision, boolean whole) {
    sql.sql(
            """
            INSERT INTO release_of_figures (measure, period, revision, batch, whole_period)
            VALUES (?, ?, ?, ?, ?)\
            """)
        .params(measure.id(), period, revision, bytes(batch), whole)
        .update();
  }

  public void figure(
      Measure measure,
      LocalDate period,
      int revision,
      String organisation,
      @Nullable Double numerator,
      @Nullable Double denominator,
      @Nullable Double value) {
    figure(measure, period, revision, organisation, numerator, denominator, value, null, null);
  }

  /// A figure that may be hidden, or missing for a reason.
  ///
  /// @param hidden `P`, `S` or null
  /// @param note why there is no value
  public void figure(
      Measure measure,
      LocalDate period,
      int revision,
      String organisation,
      @Nullable Double numerator,
      @Nullable Double denominator,
      @Nullable Double value,
      @Nullable String hidden,
      @Nullable String note) {
    sql.sql(
            """
            INSERT INTO figure (measure, period, revision, organisation, numerator, denominator,
              figure_value, hidden, note)
            VALUES (:measure, :period, :revision, :organisation, :numerator, :denominator, :value,
              :hidden, :note)\
            """)
        .param("measure", measure.id())
        .param("period", period)
        .param("revision", revision)
        .param("organisation", organisation)
        .param("numerator", numerator, Types.DOUBLE)
        .param("denominator", denominator, Types.DOUBLE)
        .param("value", value, Types.DOUBLE)
        .param("hidden", hidden, Types.CHAR)
        .param("note", note, Types.VARCHAR)
        .update();
  }

  /// Takes a batch back.
  public void withdraw(UUID batch, Instant at, String reason) {
    sql.sql("UPDATE batch SET withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?")
        .params(utc(at), reason, bytes(batch))
        .update();
  }

  /// Takes all figures, releases and batches away.
  public void clear() {
    for (String table :
        List.of("figure", "release_of_figures", "batch_measure", "batch_remark", "batch")) {
      if (exists(table)) {
        sql.sql("DELETE FROM " + table).update();
      }
    }
  }

  private boolean exists(String table) {
    return sql.sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = ?")
            .param(table)
            .query(Integer.class)
            .single()
        > 0;
  }
}
