package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkTests {

  @ParameterizedTest
  @CsvSource({
    "10, 20, 25, INCREASE, WORSE",
    "10, 20, 25, DECREASE, BETTER",
    "10, 20, 25, NEUTRAL, LOWER",
    "10, 20, 5, INCREASE, BETTER",
    "10, 20, 5, DECREASE, WORSE",
    "10, 20, 5, NEUTRAL, HIGHER",
    "10, 20, 15, INCREASE, SIMILAR",
    "10, 20, 15, NEUTRAL, SIMILAR"
  })
  void anIntervalThatExcludesTheBenchmarkDiffers(
      double lower, double upper, double benchmark, Polarity polarity, Outcome outcome) {
    assertThat(Benchmark.compare(new Interval(lower, upper), benchmark, polarity))
        .isEqualTo(outcome);
  }

  @Test
  void anIntervalThatEndsOnTheBenchmarkIsSimilar() {
    assertThat(Benchmark.compare(new Interval(10.0, 20), 20.0, Polarity.INCREASE))
        .isEqualTo(Outcome.SIMILAR);
    assertThat(Benchmark.compare(new Interval(10.0, 20), 10.0, Polarity.INCREASE))
        .isEqualTo(Outcome.SIMILAR);
  }

  @Test
  void whatHasNoIntervalOrNoBenchmarkIsNotCompared() {
    assertThat(Benchmark.compare(null, 20.0, Polarity.INCREASE)).isEqualTo(Outcome.NOT_COMPARED);
    assertThat(Benchmark.compare(new Interval(1.0, 2), null, Polarity.INCREASE))
        .isEqualTo(Outcome.NOT_COMPARED);
    assertThat(Benchmark.compare(null, null, null, Polarity.NEUTRAL))
        .isEqualTo(Outcome.NOT_COMPARED);
  }

  @Test
  void anIntervalWithoutALowerEndCanOnlyBeLower() {
    Interval none = Byar.of(0, Confidence.PERCENT_95);

    assertThat(Benchmark.compare(none, 10.0, Polarity.DECREASE)).isEqualTo(Outcome.BETTER);
    assertThat(Benchmark.compare(none, 1.0, Polarity.DECREASE)).isEqualTo(Outcome.SIMILAR);
  }

  @ParameterizedTest
  @CsvSource({
    "30, INCREASE, WORST",
    "22, INCREASE, WORSE",
    "15, INCREASE, SIMILAR",
    "8, INCREASE, BETTER",
    "1, INCREASE, BEST",
    "30, DECREASE, BEST",
    "30, NEUTRAL, LOWEST",
    "22, NEUTRAL, LOWER",
    "1, NEUTRAL, HIGHEST"
  })
  void twoLevelsTellHowSureItIs(double benchmark, Polarity polarity, Outcome outcome) {
    Interval narrow = new Interval(10.0, 20);
    Interval wide = new Interval(5.0, 25);

    assertThat(Benchmark.compare(narrow, wide, benchmark, polarity)).isEqualTo(outcome);
  }

  @Test
  void whereOneLevelIsMissingTheOtherDecides() {
    Interval interval = new Interval(10.0, 20);

    assertThat(Benchmark.compare(interval, null, 30.0, Polarity.INCREASE)).isEqualTo(Outcome.WORSE);
    assertThat(Benchmark.compare(null, interval, 30.0, Polarity.INCREASE)).isEqualTo(Outcome.WORST);
    assertThat(Benchmark.compare(null, interval, 15.0, Polarity.INCREASE))
        .isEqualTo(Outcome.SIMILAR);
  }

  @Test
  void anIntervalThatRunsBackwardsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2.0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(null, Double.NaN));
  }
}
