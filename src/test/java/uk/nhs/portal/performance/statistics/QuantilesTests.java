package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantilesTests {

  @Test
  void percentilesAreLinearBetweenTheNearestValues() {
    double[] values = {10, 1, 9, 2, 8, 3, 7, 4, 6, 5};

    assertThat(Quantiles.percentile(values, 0)).isEqualTo(1);
    assertThat(Quantiles.percentile(values, 10)).isEqualTo(1.9);
    assertThat(Quantiles.percentile(values, 25)).isEqualTo(3.25);
    assertThat(Quantiles.percentile(values, 95)).isEqualTo(9.55);
    assertThat(Quantiles.percentile(values, 100)).isEqualTo(10);
    assertThat(values).startsWith(10, 1, 9); // untouched
  }

  @Test
  void percentilesHaveTenDecimalPlaces() {
    assertThat(Quantiles.percentile(new double[] {0, 1.0 / 3}, 100)).isEqualTo(0.3333333333);
  }

  @Test
  void quartilesIncludeTheSmallestAndTheLargest() {
    assertThat(Quantiles.quartiles(new double[] {1, 2, 3, 4}))
        .containsExactly(1, 1.75, 2.5, 3.25, 4);
    assertThat(Quantiles.quartiles(new double[] {7})).containsOnly(7);
  }

  @Test
  void whatHasNoPercentileIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.percentile(new double[0], 50));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.percentile(new double[] {1}, 101));
  }

  @Test
  void bucketsAreDealtAsSqlDoesIt() {
    // NTILE(5) of 12 rows: 3, 3, 2, 2, 2
    assertThat(Quantiles.ntile(IntStream.range(0, 12).asDoubleStream().toArray(), 5))
        .containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5);
    assertThat(Quantiles.ntile(new double[] {3, 1, 2}, 5)).containsExactly(3, 1, 2);
    assertThat(Quantiles.ntile(new double[0], 5)).isEmpty();
  }

  @Test
  void equalValuesMayFallIntoTwoBucketsInTheOrderGiven() {
    assertThat(Quantiles.ntile(new double[] {5, 5, 5, 5, 5, 1}, 3))
        .containsExactly(1, 2, 2, 3, 3, 1);
  }

  @Test
  void fifthsRunFromWorstToBest() {
    List<Double> values = List.of(10.0, 20.0, 30.0, 40.0, 50.0);

    assertThat(Quantiles.quintiles(values, Polarity.INCREASE))
        .containsExactly(
            Outcome.WORST, Outcome.WORSE, Outcome.MIDDLE, Outcome.BETTER, Outcome.BEST);
    assertThat(Quantiles.quintiles(values, Polarity.DECREASE))
        .containsExactly(
            Outcome.BEST, Outcome.BETTER, Outcome.MIDDLE, Outcome.WORSE, Outcome.WORST);
    assertThat(Quantiles.quintiles(values, Polarity.NEUTRAL))
        .containsExactly(
            Outcome.LOWEST, Outcome.LOW, Outcome.MIDDLE, Outcome.HIGH, Outcome.HIGHEST);
  }

  @Test
  void missingValuesAreNeitherComparedNorCounted() {
    assertThat(Quantiles.quintiles(Arrays.asList(5.0, null, 4.0, 3.0, 2.0, 1.0), Polarity.INCREASE))
        .containsExactly(
            Outcome.BEST,
            Outcome.NOT_COMPARED,
            Outcome.BETTER,
            Outcome.MIDDLE,
            Outcome.WORSE,
            Outcome.WORST);
    assertThat(Quantiles.quintiles(Arrays.asList(4.0, null, 3.0, 2.0, 1.0), Polarity.INCREASE))
        .containsOnly(Outcome.NOT_COMPARED);
    assertThat(Quantiles.quintiles(Collections.emptyList(), Polarity.INCREASE)).isEmpty();
  }
}
