package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.performance.statistics.SpecialCause.ABOVE_UCL;
import static uk.nhs.portal.performance.statistics.SpecialCause.BELOW_LCL;
import static uk.nhs.portal.performance.statistics.SpecialCause.COMMON_CAUSE;
import static uk.nhs.portal.performance.statistics.SpecialCause.SEVEN_ABOVE;
import static uk.nhs.portal.performance.statistics.SpecialCause.SEVEN_BELOW;
import static uk.nhs.portal.performance.statistics.SpecialCause.TREND_DECREASING;
import static uk.nhs.portal.performance.statistics.SpecialCause.TREND_INCREASING;
import static uk.nhs.portal.performance.statistics.SpecialCause.TWO_IN_THREE_ABOVE;
import static uk.nhs.portal.performance.statistics.SpecialCause.TWO_IN_THREE_BELOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits are fixed by the first twelve points here, so that what follows meets known ones.
class XmrRulesTests {

  @Test
  void aPointOnALimitIsInside() {
    double upl = 10 + 2.66 * 2;

    assertThat(afterSteady(upl)).containsExactly(COMMON_CAUSE);
    assertThat(afterSteady(Math.nextUp(upl))).containsExactly(ABOVE_UCL);
    assertThat(afterSteady(4.67)).containsExactly(BELOW_LCL);
  }

  @Test
  void twoOfThreeCloseToALimitAreMarkedAndTheThirdIsNot() {
    assertThat(afterSteady(14, 10.5, 14))
        .containsExactly(TWO_IN_THREE_ABOVE, COMMON_CAUSE, TWO_IN_THREE_ABOVE);
    assertThat(afterSteady(6, 6, 9.5))
        .containsExactly(TWO_IN_THREE_BELOW, TWO_IN_THREE_BELOW, COMMON_CAUSE);
  }

  @Test
  void theThirdMustBeOnTheSameSide() {
    assertThat(afterSteady(14, 9.5, 14)).containsOnly(COMMON_CAUSE);
    assertThat(afterSteady(14, 10, 14)).containsOnly(COMMON_CAUSE); // on the mean is on no side
    assertThat(afterSteady(9, 14, 14, 9)).containsOnly(COMMON_CAUSE);
  }

  @Test
  void aWindowOfThreeMustBeComplete() {
    assertThat(afterSteady(9, 14, 14)).containsOnly(COMMON_CAUSE);
    // the steady points end above the mean
    assertThat(afterSteady(14, 14)).containsOnly(TWO_IN_THREE_ABOVE);
  }

  @Test
  void aPointOutsideTheLimitsIsNotCloseToThem() {
    assertThat(afterSteady(9, 14, 16, 11))
        .containsExactly(COMMON_CAUSE, COMMON_CAUSE, ABOVE_UCL, COMMON_CAUSE);
  }

  @Test
  void closeIsStrictlyMoreThanTwoThirdsOfTheWay() {
    double near = 10 + 2 * (2.66 / 3) * 2;

    assertThat(afterSteady(near, near, near)).containsOnly(COMMON_CAUSE);
    assertThat(afterSteady(Math.nextUp(near), Math.nextUp(near), near))
        .containsExactly(TWO_IN_THREE_ABOVE, TWO_IN_THREE_ABOVE, COMMON_CAUSE);
  }

  @Test
  void sevenPointsOnOneSideAreMarkedAndSixAreNot() {
    assertThat(afterSteady(Series.then(new double[] {9}, Series.repeated(10.5, 6))))
        .containsOnly(COMMON_CAUSE);
    assertThat(afterSteady(Series.then(new double[] {9}, Series.repeated(10.5, 7))))
        .startsWith(COMMON_CAUSE)
        .endsWith(SEVEN_ABOVE)
        .filteredOn(SEVEN_ABOVE::equals)
        .hasSize(7);
    assertThat(afterSteady(Series.repeated(9.5, 8))).containsOnly(SEVEN_BELOW);
  }

  @Test
  void aPointOnTheMeanEndsARun() {
    assertThat(afterSteady(9.5, 9.5, 9.5, 9.5, 10, 9.5, 9.5, 9.5)).containsOnly(COMMON_CAUSE);
  }

  @Test
  void sevenRisingPointsAreATrendAndSixAreNot() {
    assertThat(afterWild(51, 52, 53, 54, 55, 56, 57)).containsOnly(TREND_INCREASING);
    assertThat(afterWild(100, 49, 51, 52, 53, 54, 55)).doesNotContain(TREND_INCREASING);
    assertThat(afterWild(49, 48, 47, 46, 45, 44, 43)).containsOnly(TREND_DECREASING);
  }

  @Test
  void twoEqualNeighboursEndATrend() {
    assertThat(afterWild(41, 42, 43, 44, 44, 45, 51, 52)).containsOnly(COMMON_CAUSE);
  }

  @Test
  void wherePeaksJoinTwoTrendsThePeakBelongsToTheLaterOne() {
    assertThat(afterWild(51, 52, 53, 54, 55, 56, 57, 56, 55, 54, 53, 52, 51))
        .startsWith(
            TREND_INCREASING,
            TREND_INCREASING,
            TREND_INCREASING,
            TREND_INCREASING,
            TREND_INCREASING,
            TREND_INCREASING,
            TREND_DECREASING)
        .endsWith(TREND_DECREASING);
  }

  @Test
  void theLastPointBeforeADropFallsIfThePointAfterItIsInATrendToo() {
    assertThat(afterWild(51, 52, 53, 54, 55, 56, 57, 51, 52, 53, 54, 55, 56, 57))
        .startsWith(TREND_INCREASING, TREND_INCREASING)
        .satisfies(causes -> assertThat(causes.get(6)).isEqualTo(TREND_DECREASING))
        .filteredOn(TREND_INCREASING::equals)
        .hasSize(13);
  }

  @Test
  void aRiseThatIsFollowedByAnotherFromTheSameLevelNeverFalls() {
    assertThat(afterWild(51, 52, 53, 54, 55, 56, 57, 57, 58, 59, 60, 61, 62, 63))
        .containsOnly(TREND_INCREASING);
  }

  @Test
  void theFirstRuleThatHoldsWins() {
    // outside before trend, trend before two in three, two in three before seven on one side
    assertThat(afterSteady(8, 9, 10, 11, 12, 13, 14, 14.5, 16))
        .endsWith(TREND_INCREASING, TREND_INCREASING, ABOVE_UCL);
    assertThat(afterSteady(14, 11, 14, 11, 12, 11, 12))
        .containsExactly(
            TWO_IN_THREE_ABOVE,
            SEVEN_ABOVE,
            TWO_IN_THREE_ABOVE,
            SEVEN_ABOVE,
            SEVEN_ABOVE,
            SEVEN_ABOVE,
            SEVEN_ABOVE);
  }

  @Test
  void pointsOutsideTheLimitsCountForRunsAndTrends() {
    assertThat(afterSteady(11, 12, 16, 11, 12, 11, 12))
        .containsExactly(
            SEVEN_ABOVE,
            SEVEN_ABOVE,
            ABOVE_UCL,
            SEVEN_ABOVE,
            SEVEN_ABOVE,
            SEVEN_ABOVE,
            SEVEN_ABOVE);
  }

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 16, special_cause_improvement, improvement_high",
    "INCREASE, 4, special_cause_concern, concern_low",
    "DECREASE, 16, special_cause_concern, concern_high",
    "DECREASE, 4, special_cause_improvement, improvement_low",
    "NEUTRAL, 16, special_cause_neutral_high, neutral_high",
    "NEUTRAL, 4, special_cause_neutral_low, neutral_low",
    "NEUTRAL, 9, common_cause, common_cause"
  })
  void theDirectionOfImprovementDecidesWhatAPointMeans(
      Polarity polarity, double latest, String type, String icon) {
    Xmr chart =
        Xmr.of(
            Series.of(Series.then(Series.STEADY, latest)),
            Xmr.Options.towards(polarity).fixedAfter(12));

    assertThat(chart.points().getLast().pointType().word()).isEqualTo(type);
    assertThat(chart.latest().orElseThrow().variation().word()).isEqualTo(icon);
  }

  @Test
  void aFallWithinATrendIsLowEvenAboveTheMean() {
    double[] values = Series.then(Series.WILD, 80, 75, 70, 65, 60, 55, 52);

    assertThat(
            Xmr.of(Series.of(values), Xmr.Options.towards(Polarity.DECREASE).fixedAfter(12))
                .latest()
                .orElseThrow()
                .variation())
        .isEqualTo(Variation.IMPROVEMENT_LOW);
  }

  private static List<SpecialCause> afterSteady(double... values) {
    return causes(Series.STEADY, values);
  }

  private static List<SpecialCause> afterWild(double... values) {
    return causes(Series.WILD, values);
  }

  private static List<SpecialCause> causes(double[] base, double... values) {
    List<SpecialCause> all =
        Xmr.of(
                Series.of(Series.then(base, values)),
                Xmr.Options.towards(Polarity.INCREASE).fixedAfter(base.length))
            .points()
            .stream()
            .map(Xmr.Point::specialCause)
            .toList();
    return all.subList(base.length, all.size());
  }
}
