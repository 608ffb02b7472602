package uk.nhs.portal.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.springframework.core.io.ByteArrayResource;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.imports.ImportFile;

/// Figures as many as a country has: measures of practices over years, the same every time.
///
/// @param organisations how many practices
/// @param measures how many measures
/// @param years how many periods, one a year
record BenchFigures(int organisations, int measures, int years) {

  private static final int LAST_YEAR = 2025;

  /// The practices, in the layout of the portal itself.
  ImportFile practices() {
    StringBuilder rows = new StringBuilder("ods_code,kind,name,postcode\n");
    for (int each = 0; each < organisations; each++) {
      rows.append("%s,GP practice,Practice %d,ZA1 1AA\n".formatted(code(each), each));
    }
    return file("practices.csv", rows);
  }

  /// The definitions of all measures.
  String definitions() {
    StringBuilder json = new StringBuilder("[");
    for (int each = 0; each < measures; each++) {
      json.append(each == 0 ? "" : ",")
          .append(
              """
              {"code": "%s", "name": "Measure %d of the measurement", "domain": "Domain %d",
               "unit": "%%", "polarity": "increase", "target": 60, "frequency": "year",
               "suppressBelow": 5}\
              """
                  .formatted(measure(each), each, each / 10));
    }
    return json.append("]").toString();
  }

  /// All figures of a measure, in the general layout.
  ImportFile figures(int measure) {
    StringBuilder rows = new StringBuilder("period,organisation,numerator,denominator,value\n");
    each(
        measure,
        (period, organisation, numerator, denominator) ->
            rows.append(period)
                .append(',')
                .append(organisation)
                .append(',')
                .append(numerator)
                .append(',')
                .append(denominator)
                .append(",\n"));
    return file(measure(measure) + ".csv", rows);
  }

  /// Hands on all figures of a measure, by period.
  void each(int measure, Row row) {
    Random random = new Random(measure);
    for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
      LocalDate period = LocalDate.of(year, 1, 1);
      for (int each = 0; each < organisations; each++) {
        int denominator = 400 + random.nextInt(4_000);
        int numerator = (int) (denominator * (0.45 + 0.3 * random.nextDouble()));
        row.take(period, code(each), numerator, denominator);
      }
    }
  }

  long rowsOfAMeasure() {
    return (long) organisations * years;
  }

  String measure(int number) {
    return String.format(Locale.ROOT, "bench-%03d", number);
  }

  OdsCode organisation(int number) {
    return new OdsCode(code(number));
  }

  private static String code(int organisation) {
    return "B%05d".formatted(organisation);
  }

  private static ImportFile file(String name, StringBuilder text) {
    return new ImportFile(
        name, new ByteArrayResource(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /// Takes one figure.
  interface Row {

    void take(LocalDate period, String organisation, int numerator, int denominator);
  }
}
