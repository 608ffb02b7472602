package uk.nhs.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.performance.imports.ImportPerformance;
import uk.nhs.portal.performance.imports.ImportWish;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.measures.MeasureDefined;

/// What MyNHS costs with the figures of a country: rows a second of an import beside plain batched
/// inserts of the same rows in the same run, in rounds that alternate; then SQL statements, bytes
/// and milliseconds of the pages of a measure and of an organisation.
///
/// Arguments: `--organisations N`, `--measures N`, `--years N`, `--clients N`, `--seconds N`.
public final class MynhsBench {

  private static final int MOST_STATEMENTS = 6;
  private static final int MEASURED = 5;
  private static final double TARGET = 0.5;

  private final BenchPortal portal;
  private final BenchFigures figures;
  private final HttpClient http = HttpClient.newHttpClient();

  private MynhsBench(BenchPortal portal, BenchFigures figures) {
    this.portal = portal;
    this.figures = figures;
  }

  static void main(String[] arguments) throws Exception {
    BenchFigures figures =
        new BenchFigures(
            Integer.parseInt(Arguments.value(arguments, "--organisations", "7000")),
            Integer.parseInt(Arguments.value(arguments, "--measures", "100")),
            Integer.parseInt(Arguments.value(arguments, "--years", "10")));
    int clients = Integer.parseInt(Arguments.value(arguments, "--clients", "2"));
    double seconds = Double.parseDouble(Arguments.value(arguments, "--seconds", "20"));
    try (BenchDatabase database = BenchDatabase.create();
        BenchPortal portal = BenchPortal.start(database)) {
      MynhsBench bench = new MynhsBench(portal, figures);
      bench.fill();
      bench.pages(clients, seconds);
    }
  }

  private void fill() throws Exception {
    load(figures.practices());
    MeasureDefined defined =
        portal.bean(DefineMeasures.class).define(figures.definitions(), System.out::println);
    require(defined instanceof MeasureDefined.Defined, "the measures were refused");
    RawFigures raw = new RawFigures(portal.bean(DataSource.class));
    double plain = 0;
    double imported = 0;
    int measured = Math.min(MEASURED, figures.measures());
    for (int each = 0; each < measured; each++) {
      int measure = each;
      plain += seconds(() -> raw.insert(figures, measure));
      imported += seconds(() -> figures(measure));
    }
    long rows = measured * figures.rowsOfAMeasure();
    line("plain batched insert", "%,9.0f rows a second".formatted(rows / plain));
    line(
        "import",
        "%,9.0f rows a second, %.2f of it (target: at least %.2f)"
            .formatted(rows / imported, plain / imported, TARGET));
    portal.bean(JdbcTemplate.class).execute("DROP TABLE raw_figure");
    double rest =
        seconds(() -> {
          for (int each = measured; each < figures.measures(); each++) {
            figures(each);
          }
        });
    line(
        "figures",
        "%,d of %,d organisations in %d measures and %d periods; the last %d measures in %.0f s"
            .formatted(
                figures.measures() * figures.rowsOfAMeasure(),
                figures.organisations(),
                figures.measures(),
                figures.years(),
                figures.measures() - measured,
                rest));
  }

  private void figures(int measure) {
    FigureImport result =
        portal
            .bean(ImportPerformance.class)
            .run(
                figures.figures(measure),
                new ImportWish(
                    MeasureCode.of(figures.measure(measure)),
                    false,
                    false,
                    null,
                    new Publishing.AtOnce()),
                System.out::println);
    require(result instanceof FigureImport.Imported, "figures were refused");
  }

  private void load(ImportFile file) {
    ImportResult result =
        portal
            .bean(ImportFiles.class)
            .run(ImportKind.ODS, List.of(file), false, remark -> System.out.println(remark));
    require(result instanceof ImportResult.Imported, "the practices were refused");
  }

  private void pages(int clients, double seconds) throws Exception {
    portal.bean(JdbcTemplate.class).execute("ANALYZE TABLE figure");
    page("a measure", clients, seconds, () -> "/mynhs/measures/" + anyMeasure());
    page(
        "a measure, an organisation",
        clients,
        seconds,
        () -> "/mynhs/measures/" + anyMeasure() + "?organisation=" + anyOrganisation());
    page("a scorecard", clients, seconds, () -> "/mynhs/organisations/" + anyOrganisation());
  }

  private void page(String what, int clients, double seconds, Address address) throws Exception {
    Load.repeat(1, seconds / 4, () -> open(address.next()));
    long most = 0;
    long bytes = 0;
    for (int each = 0; each < 20; each++) {
      String next = address.next();
      long before = StatementsOfAllThreads.count();
      bytes = Math.max(bytes, get(next).length());
      most = Math.max(most, StatementsOfAllThreads.count() - before);
    }
    Load load = Load.repeat(clients, seconds, () -> open(address.next()));
    line(
        what,
        String.format(
            Locale.UK,
            "%d statements (target: at most %d), %,d bytes of HTML, p50 %.0f ms, p95 %.0f ms, %.1f a second",
            most,
            MOST_STATEMENTS,
            bytes,
            load.millis(50),
            load.millis(95),
            load.aSecond()));
  }

  private String open(String address) throws IOException, InterruptedException {
    get(address);
    return "shown";
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(portal.site() + address)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    require(answer.statusCode() == 200, address + " answers " + answer.statusCode());
    return answer.body();
  }

  private String anyMeasure() {
    return figures.measure(any().nextInt(figures.measures()));
  }

  private String anyOrganisation() {
    return figures.organisation(any().nextInt(figures.organisations())).value();
  }

  private static Random any() {
    return ThreadLocalRandom.current();
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static void line(String what, String value) {
    System.out.printf("%-28s %s%n", what, value);
  }

  private interface Work {

    void run() throws Exception;
  }

  private interface Address {

    String next();
  }
}
