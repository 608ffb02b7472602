package uk.nhs.portal.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.RealData;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.batches.RemarkWords;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;

/// Imports figures in tests, remembers what was said about rows, and reads what the public sees.
@TestComponent
public class Figures {

  private final ImportPerformance imports;
  private final DefineMeasures define;
  private final FindMeasures measures;
  private final ReadFigures read;
  private final JdbcClient sql;
  private final List<BatchRemark> remarks = new ArrayList<>();

  Figures(
      ImportPerformance imports,
      DefineMeasures define,
      FindMeasures measures,
      ReadFigures read,
      JdbcClient sql) {
    this.imports = imports;
    this.define = define;
    this.measures = measures;
    this.read = read;
    this.sql = sql;
  }

  /// No figures, the measures that the portal brings along, and three trusts and two practices in
  /// the register.
  public void reset() {
    remarks.clear();
    for (String shipped : List.of("urgent-care", "waiting-lists", "general-practice")) {
      define.define(shipped(shipped), _ -> {});
    }
    for (String table :
        List.of(
            "figure",
            "release_of_figures",
            "batch_remark",
            "batch_measure",
            "batch",
            "reporting_organisation")) {
      sql.sql("DELETE FROM " + table).update();
    }
    sql.sql("DELETE FROM organisation WHERE ods_code IN ('RX1', 'RX2', 'RX3', 'P91001', 'P91002')")
        .update();
    trust("RX1", "Alder NHS Trust", "Y62", "QOP");
    trust("RX2", "Birch NHS Trust", "Y62", "QOP");
    trust("RX3", "Cedar NHS Trust", "Y56", "QKK");
    add("P91001", "Dill Surgery", "GP_PRACTICE", "Y62", "QOP");
    add("P91002", "Elm Surgery", "GP_PRACTICE", "Y62", "QOP");
  }

  private static String shipped(String name) {
    try {
      return new ClassPathResource("uk/nhs/portal/performance/measures/" + name + ".json")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void trust(String code, String name, String region, String icb) {
    add(code, name, "TRUST", region, icb);
  }

  private void add(String code, String name, String kind, String region, String icb) {
    sql.sql(
            """
            INSERT INTO organisation (ods_code, kind, name, status, address, region_code, icb_code,
              described_by) VALUES (?, ?, ?, 'ACTIVE', '', ?, ?, 'ODS')\
            """)
        .params(code, kind, name, region, icb)
        .update();
  }

  /// Defines a measure with these fields of JSON besides its code and name.
  public Measure measure(String code, String fields) {
    define.define(
        "{\"code\": \"%s\", \"name\": \"%s\"%s}"
            .formatted(code, code, fields.isEmpty() ? "" : ", " + fields),
        _ -> {});
    return measures.byCode(MeasureCode.of(code)).orElseThrow();
  }

  public FigureImport at(Publishing publishing, String measure, String... lines) {
    return run(file("test.csv", lines), measure, false, publishing);
  }

  public FigureImport publish(String measure, String... lines) {
    return run(file("test.csv", lines), measure, false, new Publishing.AtOnce());
  }

  public FigureImport publishSkippingBad(String measure, String... lines) {
    return run(file("test.csv", lines), measure, true, new Publishing.AtOnce());
  }

  public FigureImport real(@Nullable String measure, String name) {
    return run(ImportFile.of(RealData.file(name)), measure, false, new Publishing.AtOnce());
  }

  public FigureImport run(
      ImportFile file, @Nullable String measure, boolean skipBad, Publishing publishing) {
    return imports.run(
        file,
        new ImportWish(
            measure == null ? null : MeasureCode.of(measure), false, skipBad, null, publishing),
        remarks::add);
  }

  public static ImportFile file(String name, String... lines) {
    return file(name, StandardCharsets.UTF_8, String.join("\r\n", lines) + "\r\n");
  }

  public static ImportFile file(String name, Charset charset, String text) {
    return new ImportFile(name, new ByteArrayResource(text.getBytes(charset)));
  }

  public static Path realFile(String name) {
    return RealData.file(name);
  }

  public UUID batch(FigureImport imported) {
    assertThat(imported)
        .as(() -> String.join("\n", said()))
        .isInstanceOf(FigureImport.Imported.class);
    return ((FigureImport.Imported) imported).batch();
  }

  /// The codes of all remarks.
  public List<String> codes() {
    return remarks.stream().map(BatchRemark::code).toList();
  }

  /// All remarks in words; there are words for each of them.
  public List<String> said() {
    return remarks.stream().map(RemarkWords::of).toList();
  }

  /// What the public sees of an organisation, by period.
  public List<Figure> series(String measure, String organisation) {
    return read.series(
        measures.byCode(MeasureCode.of(measure)).orElseThrow().id(), new OdsCode(organisation));
  }

  /// The value that the public sees; null if there is none.
  public @Nullable Double value(String measure, String organisation, String period) {
    return series(measure, organisation).stream()
        .filter(figure -> figure.period().equals(LocalDate.parse(period)))
        .findFirst()
        .map(Figure::value)
        .orElse(null);
  }

  public @Nullable Figure england(String measure, String period) {
    return series(measure, ReportingOrganisation.ENGLAND.value()).stream()
        .filter(figure -> figure.period().equals(LocalDate.parse(period)))
        .findFirst()
        .orElse(null);
  }

  public Map<OdsCode, ReportingOrganisation> organisations(String... codes) {
    return read.organisations(List.of(codes).stream().map(OdsCode::new).toList());
  }

  public ReportingOrganisation organisation(String code) {
    return read.organisation(new OdsCode(code)).orElseThrow();
  }

  public long rows(String table) {
    return sql.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
  }

  public static Publishing.From from(String instant) {
    return new Publishing.From(Instant.parse(instant));
  }
}
