package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.nhs.portal.organisations.RealData;

class IntervalsTests {

  private static final double EXACT = 1e-12;

  @Test
  void wilsonsIntervalsAreThoseOfPublicHealthEngland() throws IOException {
    List<NamedCsvRecord> rows = rows("stats-golden/wilson.csv");
    assertThat(rows).hasSize(30);
    for (NamedCsvRecord row : rows) {
      double count = number(row, "x");
      double denominator = number(row, "n");
      assertEnds(row, "95", Wilson.of(count, denominator, Confidence.PERCENT_95));
      assertEnds(row, "998", Wilson.of(count, denominator, Confidence.PERCENT_99_8));
    }
  }

  @Test
  void byarsIntervalsAreThoseOfPublicHealthEngland() throws IOException {
    List<NamedCsvRecord> rows = rows("stats-golden/byar_counts.csv");
    assertThat(rows).hasSize(13);
    for (NamedCsvRecord row : rows) {
      assertEnds(row, "95", Byar.of(number(row, "x"), Confidence.PERCENT_95));
      assertEnds(row, "998", Byar.of(number(row, "x"), Confidence.PERCENT_99_8));
    }
  }

  @Test
  void tenOutOfAHundredAreBetweenFiveAndAHalfAndSeventeenAndAHalfPerCent() {
    // (20 + 3.8415 ± 1.96 √(3.8415 + 36)) / 207.683, by hand
    Interval interval = Wilson.of(10, 100, Confidence.PERCENT_95).times(100);

    assertThat(interval.lower()).isCloseTo(5.5229, within(5e-5));
    assertThat(interval.upper()).isCloseTo(17.4366, within(5e-5));
  }

  @Test
  void aRateIsTheCountsIntervalInTheRatesUnit() {
    Interval events = Byar.of(50, Confidence.PERCENT_95);
    Interval rate = Byar.rate(50, 20_000, 1_000, Confidence.PERCENT_95);

    assertThat(rate.lower()).isCloseTo(37.1081004090342 / 20, within(EXACT));
    assertThat(rate.upper()).isCloseTo(events.upper() / 20, within(EXACT));
  }

  @Test
  void aCountOfNothingHasNoLowerEnd() {
    assertThat(Byar.of(0, Confidence.PERCENT_95).lower()).isNull();
    assertThat(Byar.rate(0, 100, 1_000, Confidence.PERCENT_99_8).lower()).isNull();
    assertThat(Wilson.of(0, 100, Confidence.PERCENT_95).lower()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1,0", "-1,10", "11,10", "NaN,10", "1,NaN", "1,Infinity"})
  void whatIsNoProportionIsRefused(double count, double denominator) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wilson.of(count, denominator, Confidence.PERCENT_95));
  }

  @ParameterizedTest
  @CsvSource({"-1,10,1", "NaN,10,1", "Infinity,10,1", "1,0,1", "1,NaN,1", "1,10,0"})
  void whatIsNoRateIsRefused(double count, double denominator, double multiplier) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Byar.rate(count, denominator, multiplier, Confidence.PERCENT_95));
  }

  @ParameterizedTest
  @EnumSource
  void intervalsOfProportionsMirror(Confidence confidence) {
    for (int n = 1; n <= 60; n++) {
      for (int x = 0; x <= n; x++) {
        Interval yes = Wilson.of(x, n, confidence);
        Interval no = Wilson.of(n - x, n, confidence);
        assertThat(yes.upper()).isCloseTo(1 - lower(no), within(EXACT));
        assertThat(yes.contains((double) x / n)).isTrue();
        assertThat(lower(yes)).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void moreConfidenceNeedsAWiderInterval() {
    for (int x = 2; x < 500; x++) {
      Interval narrow = Byar.of(x, Confidence.PERCENT_95);
      Interval wide = Byar.of(x, Confidence.PERCENT_99_8);
      assertThat(lower(wide)).isLessThan(lower(narrow));
      assertThat(wide.upper()).isGreaterThan(narrow.upper());
    }
  }

  @Test
  void theQuantilesAreThoseOfTheNormalDistribution() {
    NormalDistribution normal = NormalDistribution.of(0, 1);

    assertThat(Confidence.PERCENT_95.z())
        .isCloseTo(normal.inverseCumulativeProbability(0.975), within(EXACT));
    assertThat(Confidence.PERCENT_99_8.z())
        .isCloseTo(normal.inverseCumulativeProbability(0.999), within(EXACT));
  }

  private static void assertEnds(NamedCsvRecord row, String level, Interval interval) {
    Double expected = optional(row, "lower" + level);
    if (expected == null) {
      assertThat(interval.lower()).as("%s", row.getFields()).isNull();
    } else {
      assertThat(interval.lower()).as("%s", row.getFields()).isCloseTo(expected, near(expected));
    }
    double upper = number(row, "upper" + level);
    assertThat(interval.upper()).as("%s", row.getFields()).isCloseTo(upper, near(upper));
  }

  /// The files have 15 significant digits.
  private static Offset<Double> near(double expected) {
    return within(EXACT * Math.max(1, expected));
  }

  private static double lower(Interval interval) {
    Double lower = interval.lower();
    assertThat(lower).isNotNull();
    return lower == null ? Double.NaN : lower;
  }

  private static double number(NamedCsvRecord row, String field) {
    return Double.parseDouble(row.getField(field));
  }

  private static @Nullable Double optional(NamedCsvRecord row, String field) {
    return row.getField(field).equals("NA") ? null : (Double) number(row, field);
  }

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(RealData.file(file))) {
      return csv.stream().toList();
    }
  }
}
