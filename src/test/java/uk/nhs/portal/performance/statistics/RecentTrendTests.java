package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.nhs.portal.performance.statistics.RecentTrend.Estimate;

class RecentTrendTests {

  private static final double CRITICAL =
      ChiSquaredDistribution.of(1).inverseSurvivalProbability(0.002);

  @ParameterizedTest
  @CsvSource({
    "1, NEUTRAL, Increasing",
    "1, INCREASE, Increasing and getting better",
    "1, DECREASE, Increasing and getting worse",
    "-1, NEUTRAL, Decreasing",
    "-1, INCREASE, Decreasing and getting worse",
    "-1, DECREASE, Decreasing and getting better"
  })
  void theDirectionOfImprovementSaysWhatATrendMeans(double slope, Polarity polarity, String word) {
    assertThat(RecentTrend.of(line(2 * slope), polarity).word()).isEqualTo(word);
  }

  @Test
  void aTrendIsSignificantBeyondTwoInAThousand() {
    // with standard errors of 1 the slope's variance is 1 / (4 + 1 + 0 + 1 + 4)
    double border = Math.sqrt(CRITICAL / 10);

    assertThat(RecentTrend.of(line(border * 1.000001), Polarity.NEUTRAL))
        .isEqualTo(RecentTrend.INCREASING);
    assertThat(RecentTrend.of(line(border * 0.999999), Polarity.NEUTRAL))
        .isEqualTo(RecentTrend.NO_SIGNIFICANT_CHANGE);
    assertThat(TrendTest.ofLatest(line(1)).orElseThrow().chiSquare()).isCloseTo(10, within(1e-9));
  }

  @Test
  void surerValuesWeighMore() {
    // weights 1, 1, 1, 1 and 4: means of time and value 3.75 and 1; slope 14 / 15.5 × …, by hand
    List<@Nullable Estimate> estimates = new ArrayList<>(line(0).subList(0, 4));
    estimates.add(estimate(2, 0.5));

    TrendTest test = TrendTest.ofLatest(estimates).orElseThrow();

    // Σw = 8, Σwt = 10 + 20, Σwt² = 30 + 100, Σwy = 8, Σwty = 40
    assertThat(test.slope()).isCloseTo((8 * 40 - 30 * 8) / (8 * 130.0 - 900), within(1e-12));
    assertThat(test.chiSquare())
        .isCloseTo(test.slope() * test.slope() * (8 * 130 - 900) / 8, within(1e-9));
  }

  @Test
  void aTrendThatOneValueMakesIsNone() {
    assertThat(RecentTrend.of(estimates(0, 0, 0, 0, 10), Polarity.NEUTRAL))
        .isEqualTo(RecentTrend.NO_SIGNIFICANT_CHANGE);
    assertThat(RecentTrend.of(estimates(3, 2, 1, 0, 20), Polarity.NEUTRAL))
        .isEqualTo(RecentTrend.NO_SIGNIFICANT_CHANGE);
    assertThat(RecentTrend.of(estimates(0, 1, 2, 3, 20), Polarity.NEUTRAL))
        .isEqualTo(RecentTrend.INCREASING);
  }

  @Test
  void onlyTheFiveLatestPeriodsCount() {
    assertThat(RecentTrend.of(estimates(100, 90, 80, 0, 2, 4, 6, 8), Polarity.NEUTRAL))
        .isEqualTo(RecentTrend.INCREASING);
  }

  @Test
  void fewerThanFivePeriodsCannotBeCalculated() {
    assertThat(RecentTrend.of(estimates(0, 5, 10, 15), Polarity.INCREASE).word())
        .isEqualTo("Cannot be calculated");
    assertThat(RecentTrend.of(List.of(), Polarity.INCREASE))
        .isEqualTo(RecentTrend.CANNOT_BE_CALCULATED);
  }

  @Test
  void aGapAmongTheFiveLatestPeriodsCannotBeCalculated() {
    List<@Nullable Estimate> gap = new ArrayList<>(estimates(0, 2, 4, 6, 8, 10));
    gap.set(2, null);

    assertThat(RecentTrend.of(gap, Polarity.INCREASE)).isEqualTo(RecentTrend.CANNOT_BE_CALCULATED);

    gap.add(estimate(12, 1));
    gap.add(estimate(14, 1));
    assertThat(RecentTrend.of(gap, Polarity.INCREASE))
        .isEqualTo(RecentTrend.INCREASING_AND_GETTING_BETTER);
  }

  @Test
  void aValueWithoutAWidthCannotBeCalculated() {
    List<@Nullable Estimate> exact = new ArrayList<>(estimates(0, 2, 4, 6, 8));
    exact.set(4, new Estimate(8, new Interval(8.0, 8)));
    List<@Nullable Estimate> noEvent = new ArrayList<>(estimates(0, 2, 4, 6, 8));
    noEvent.set(0, Estimate.ofRate(0, 1_000, 1_000));

    assertThat(RecentTrend.of(exact, Polarity.INCREASE))
        .isEqualTo(RecentTrend.CANNOT_BE_CALCULATED);
    assertThat(RecentTrend.of(noEvent, Polarity.INCREASE))
        .isEqualTo(RecentTrend.CANNOT_BE_CALCULATED);
  }

  @Test
  void countsOfVaccinationsFallAsFingertipsSays() {
    // MMR, one dose at two years, Yorkshire and the Humber, 2020 to 2024
    assertThat(
            RecentTrend.of(
                List.of(
                    Estimate.ofProportion(57_274, 61_834),
                    Estimate.ofProportion(55_865, 60_511),
                    Estimate.ofProportion(53_681, 59_074),
                    Estimate.ofProportion(51_767, 57_508),
                    Estimate.ofProportion(53_185, 59_028)),
                Polarity.INCREASE))
        .isEqualTo(RecentTrend.DECREASING_AND_GETTING_WORSE);
  }

  @Test
  void ratesOfSightLossRiseAsFingertipsSays() {
    // preventable sight loss from diabetic eye disease, England, 2020 to 2024, per 100,000
    assertThat(
            RecentTrend.of(
                List.of(
                    Estimate.ofRate(1_416, 48_246_126, 100_000),
                    Estimate.ofRate(935, 48_440_507, 100_000),
                    Estimate.ofRate(1_344, 48_753_376, 100_000),
                    Estimate.ofRate(1_415, 49_300_918, 100_000),
                    Estimate.ofRate(1_502, 49_866_388, 100_000)),
                Polarity.NEUTRAL))
        .isEqualTo(RecentTrend.INCREASING);
  }

  @Test
  void theUnitDoesNotMatterAndTheMirrorFalls() {
    Random random = new Random(5);
    for (int n = 0; n < 500; n++) {
      double[] values = random.doubles(5, 0, 12).toArray();
      double slope = random.nextInt(5) - 2;
      for (int i = 0; i < values.length; i++) {
        values[i] += slope * i;
      }
      TrendTest test = TrendTest.ofLatest(estimates(values)).orElseThrow();
      TrendTest mirror = TrendTest.ofLatest(scaled(-1, values)).orElseThrow();
      TrendTest percent = TrendTest.ofLatest(scaled(100, values)).orElseThrow();
      assertThat(mirror.slope()).isEqualTo(-test.slope());
      assertThat(mirror.isSignificant()).isEqualTo(test.isSignificant());
      assertThat(percent.chiSquare()).isCloseTo(test.chiSquare(), within(1e-9));
    }
  }

  private static List<@Nullable Estimate> line(double slope) {
    return estimates(0, slope, 2 * slope, 3 * slope, 4 * slope);
  }

  private static List<@Nullable Estimate> estimates(double... values) {
    List<@Nullable Estimate> estimates = new ArrayList<>();
    for (double value : values) {
      estimates.add(estimate(value, 1));
    }
    return estimates;
  }

  private static List<@Nullable Estimate> scaled(double factor, double... values) {
    List<@Nullable Estimate> estimates = new ArrayList<>();
    for (double value : values) {
      estimates.add(estimate(value * factor, Math.abs(factor)));
    }
    return estimates;
  }

  private static Estimate estimate(double value, double standardError) {
    return new Estimate(
        value, new Interval(value - 1.96 * standardError, value + 1.96 * standardError));
  }
}
