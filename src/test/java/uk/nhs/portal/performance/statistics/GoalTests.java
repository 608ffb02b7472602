package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTests {

  @ParameterizedTest
  @CsvSource({
    "95, INCREASE, BETTER",
    "94.9, INCREASE, WORSE",
    "95, DECREASE, BETTER",
    "95.1, DECREASE, WORSE",
    "95, NEUTRAL, NOT_COMPARED"
  })
  void aTargetIsMetByAValueOnIt(double value, Polarity polarity, Outcome outcome) {
    assertThat(new Goal.Target(95, false).judge(value, null, polarity)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "95, 97, INCREASE, BETTER",
    "94, 97, INCREASE, SIMILAR",
    "93, 95, INCREASE, SIMILAR",
    "93, 94.9, INCREASE, WORSE",
    "95, 97, DECREASE, WORSE",
    "93, 94.9, DECREASE, BETTER"
  })
  void aTargetByIntervalIsMetByTheWholeInterval(
      double lower, double upper, Polarity polarity, Outcome outcome) {
    assertThat(new Goal.Target(95, true).judge(95.0, new Interval(lower, upper), polarity))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "79.9, INCREASE, WORSE",
    "80, INCREASE, SIMILAR",
    "89.9, INCREASE, SIMILAR",
    "90, INCREASE, BETTER",
    "79.9, DECREASE, BETTER",
    "80, DECREASE, SIMILAR",
    "90, DECREASE, WORSE"
  })
  void aRangeHasAMiddle(double value, Polarity polarity, Outcome outcome) {
    assertThat(new Goal.Range(80, 90).judge(value, null, polarity)).isEqualTo(outcome);
  }

  @Test
  void lastYearsEnglandIsToBeReached() {
    Goal goal = new Goal.PreviousEngland(60.0);

    assertThat(goal.judge(60.0, null, Polarity.INCREASE)).isEqualTo(Outcome.BETTER);
    assertThat(goal.judge(59.0, null, Polarity.INCREASE)).isEqualTo(Outcome.WORSE);
    assertThat(goal.judge(61.0, null, Polarity.DECREASE)).isEqualTo(Outcome.WORSE);
    assertThat(new Goal.PreviousEngland(null).judge(60.0, null, Polarity.INCREASE))
        .isEqualTo(Outcome.NOT_COMPARED);
  }

  @Test
  void aBandOfPercentilesIsARangeOfWhatEverybodyReached() {
    double[] everybody = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100};

    assertThat(Goal.percentileBand(25, 75, everybody)).isEqualTo(new Goal.Range(25, 75));
  }

  @Test
  void whatIsMissingMeetsNoGoal() {
    assertThat(new Goal.Target(95, false).judge(null, null, Polarity.INCREASE))
        .isEqualTo(Outcome.NOT_COMPARED);
    assertThat(new Goal.Target(95, true).judge(96.0, null, Polarity.INCREASE))
        .isEqualTo(Outcome.NOT_COMPARED);
    assertThat(new Goal.Range(1, 2).judge(null, null, Polarity.DECREASE))
        .isEqualTo(Outcome.NOT_COMPARED);
  }

  @Test
  void aRangeThatRunsBackwardsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Goal.Range(2, 1));
  }
}
