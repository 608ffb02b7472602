package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmrLimitsTests {

  private static final double EXACT = 1e-12;
  private static final Xmr.Options RISING = Xmr.Options.towards(Polarity.INCREASE);

  @Test
  void limitsAreTwoPointSixSixAverageMovingRangesFromTheMean() {
    Xmr.Group group = latest(RISING, Series.STEADY);

    assertThat(group.mean()).isEqualTo(10);
    assertThat(group.lpl()).isCloseTo(10 - 2.66 * 2, within(EXACT));
    assertThat(group.upl()).isCloseTo(10 + 2.66 * 2, within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {7, 0, -3, 0.1, 0.7, 2.9, 60.2, 1.0 / 3, 1e-9, 1e15})
  void aSeriesThatNeverMovesHasItsMeanAsLimits(double value) {
    Xmr chart = Xmr.of(Series.of(Series.repeated(value, 24)), RISING.aimingAt(value));

    assertThat(chart.points())
        .allSatisfy(point -> {
          assertThat(List.of(point.mean(), point.lpl(), point.upl()))
              .containsOnly(value); // to the last bit, or all points would lie on one side
          assertThat(point.outsideLimits()).isFalse();
          assertThat(point.closeToLimits()).isFalse();
          assertThat(point.relativeToMean()).isZero();
          assertThat(point.specialCause()).isEqualTo(SpecialCause.COMMON_CAUSE);
        });
    assertThat(chart.latest().orElseThrow().assurance()).isEqualTo(Assurance.INCONSISTENT);
  }

  @Test
  void aSeriesThatNeverMovesMeetsOrMissesEveryOtherTarget() {
    double[] sevens = Series.repeated(7, 14);

    assertThat(latest(RISING.aimingAt(6.9), sevens).assurance()).isEqualTo(Assurance.PASS);
    assertThat(latest(RISING.aimingAt(7.1), sevens).assurance()).isEqualTo(Assurance.FAIL);
  }

  @Test
  void whatLeavesAFixedConstantLevelIsOutside() {
    double[] values = Series.then(Series.repeated(5, 12), 5, 5.1, 4.9);

    assertThat(Xmr.of(Series.of(values), RISING.fixedAfter(12)).points())
        .extracting(Xmr.Point::specialCause)
        .endsWith(SpecialCause.COMMON_CAUSE, SpecialCause.ABOVE_UCL, SpecialCause.BELOW_LCL);
  }

  @Test
  void oneValueIsItsOwnMeanAndLimits() {
    Xmr chart = Xmr.of(Series.of(42), RISING);

    assertThat(chart.points()).hasSize(1);
    assertThat(chart.latest())
        .contains(
            new Xmr.Group(
                0,
                Series.month(0),
                Series.month(0),
                1,
                42,
                42,
                42,
                Variation.COMMON_CAUSE,
                null,
                true));
  }

  @Test
  void twoValuesHaveOneMovingRange() {
    Xmr.Group group = latest(RISING, 10, 14);

    assertThat(group.mean()).isEqualTo(12);
    assertThat(group.lpl()).isCloseTo(1.36, within(EXACT));
    assertThat(group.upl()).isCloseTo(22.64, within(EXACT));
  }

  @Test
  void noValueGivesNoPointAndNoGroup() {
    assertThat(Xmr.of(List.of(), RISING)).isEqualTo(new Xmr(List.of(), List.of()));
    assertThat(Xmr.of(Series.of(Double.NaN, Double.NaN), RISING).latest()).isEmpty();
  }

  @Test
  void aLargeJumpDoesNotWidenTheLimitsButStaysInTheMean() {
    // eleven ranges of 1 and one of 29: average 40 / 12, so that from 10.89 on they are left out
    double[] values = {10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 40};

    Xmr.Group screened = latest(RISING, values);
    Xmr.Group unscreened = latest(RISING.unscreened(), values);

    assertThat(screened.mean()).isCloseTo(166 / 13.0, within(EXACT));
    assertThat(screened.upl()).isCloseTo(166 / 13.0 + 2.66, within(EXACT));
    assertThat(unscreened.mean()).isEqualTo(screened.mean());
    assertThat(unscreened.upl()).isCloseTo(166 / 13.0 + 2.66 * 40 / 12, within(EXACT));
  }

  @Test
  void aJumpOfExactlyTheScreensWidthIsLeftOut() {
    // ranges 3.267, 0, 0 and 0.733: their average is 1
    double[] values = {0, 3.267, 3.267, 3.267, 4};

    assertThat(latest(RISING, values).upl())
        .isCloseTo(13.801 / 5 + 2.66 * 0.733 / 3, within(EXACT));
  }

  @Test
  void jumpsAreScreenedOnceOnly() {
    // ranges 1 (9 times), 6 and 30: average 45 / 11; 30 goes, and 6 stays although it is more than
    // 3.267 times the average of what is left
    double[] values = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 7, 37};

    assertThat(latest(RISING, values).upl()).isCloseTo(49 / 12.0 + 2.66 * 1.5, within(EXACT));
  }

  @Test
  void fixedLimitsComeFromTheFirstPointsAndHoldForAllLaterOnes() {
    double[] values = Series.then(Series.STEADY, 30, 40, 50);

    assertThat(Xmr.of(Series.of(values), RISING.fixedAfter(12)).points())
        .allSatisfy(point -> {
          assertThat(point.mean()).isEqualTo(10);
          assertThat(point.upl()).isCloseTo(15.32, within(EXACT));
        });
  }

  @Test
  void fixedLimitsOfAShorterSeriesComeFromAllOfIt() {
    double[] values = {3, 5, 4, 6};

    assertThat(Xmr.of(Series.of(values), RISING.fixedAfter(12)))
        .isEqualTo(Xmr.of(Series.of(values), RISING));
  }

  @Test
  void missingValuesAreSkippedAndNotCounted() {
    double nothing = Double.NaN;
    double[] gaps = {nothing, 9, nothing, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, nothing, 11, 30};

    Xmr chart = Xmr.of(Series.of(gaps), RISING.fixedAfter(12));

    assertThat(chart.points()).hasSize(13);
    assertThat(chart.points().getFirst().period()).isEqualTo(Series.month(1));
    assertThat(chart.latest().orElseThrow().mean()).isEqualTo(10);
    assertThat(chart.latest().orElseThrow().upl()).isCloseTo(15.32, within(EXACT));
  }

  @Test
  void fewerThanThirteenPointsAreWarnedOf() {
    assertThat(latest(RISING, Series.repeated(1, 12)).shortGroupWarning()).isTrue();
    assertThat(latest(RISING, Series.repeated(1, 13)).shortGroupWarning()).isFalse();
  }

  @Test
  void aTargetOnALimitIsSometimesMet() {
    Xmr.Group group = latest(RISING, Series.STEADY);

    assertThat(latest(RISING.aimingAt(group.upl()), Series.STEADY).assurance())
        .isEqualTo(Assurance.INCONSISTENT);
    assertThat(latest(RISING.aimingAt(group.lpl()), Series.STEADY).assurance())
        .isEqualTo(Assurance.INCONSISTENT);
    assertThat(latest(RISING.aimingAt(Math.nextUp(group.upl())), Series.STEADY).assurance())
        .isEqualTo(Assurance.FAIL);
    assertThat(latest(RISING.aimingAt(Math.nextDown(group.lpl())), Series.STEADY).assurance())
        .isEqualTo(Assurance.PASS);
  }

  @Test
  void whereLessIsBetterATargetAboveTheLimitsIsMet() {
    Xmr.Options falling = Xmr.Options.towards(Polarity.DECREASE);

    assertThat(latest(falling.aimingAt(16), Series.STEADY).assurance()).isEqualTo(Assurance.PASS);
    assertThat(latest(falling.aimingAt(4), Series.STEADY).assurance()).isEqualTo(Assurance.FAIL);
  }

  @Test
  void withoutADirectionNobodyCanPassOrFail() {
    assertThat(
            latest(Xmr.Options.towards(Polarity.NEUTRAL).aimingAt(16), Series.STEADY).assurance())
        .isNull();
  }

  @Test
  void periodsMustBeInOrderAndDiffer() {
    Observation earlier = new Observation(LocalDate.of(2024, 1, 1), 1.0);
    Observation later = new Observation(LocalDate.of(2024, 2, 1), 1.0);

    assertThatIllegalArgumentException().isThrownBy(() -> Xmr.of(List.of(later, earlier), RISING));
    assertThatIllegalArgumentException().isThrownBy(() -> Xmr.of(List.of(later, later), RISING));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Observation(Series.month(0), Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException().isThrownBy(() -> RISING.aimingAt(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> RISING.fixedAfter(11));
  }

  private static Xmr.Group latest(Xmr.Options options, double... values) {
    return Xmr.of(Series.of(values), options).latest().orElseThrow();
  }
}
