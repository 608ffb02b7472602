package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmrRebaseTests {

  private static final double EXACT = 1e-12;
  private static final Xmr.Options RISING = Xmr.Options.towards(Polarity.INCREASE);

  @Test
  void eachGroupHasLimitsOfItsOwn() {
    // 9 and 11 in turn, then 49 and 51 in turn
    double[] values = Series.then(Series.STEADY, raised(40, Series.STEADY));

    Xmr chart = Xmr.of(Series.of(values), RISING.rebasedOn(List.of(Series.month(12))));

    assertThat(chart.groups()).extracting(Xmr.Group::number).containsExactly(0, 1);
    assertThat(chart.groups()).extracting(Xmr.Group::mean).containsExactly(10.0, 50.0);
    assertThat(chart.groups().getLast().from()).isEqualTo(Series.month(12));
    assertThat(chart.points())
        .extracting(Xmr.Point::specialCause)
        .containsOnly(SpecialCause.COMMON_CAUSE);
  }

  @Test
  void eachGroupIsAssuredByItsOwnLimits() {
    double[] values = Series.then(Series.STEADY, raised(40, Series.STEADY));

    Xmr chart = Xmr.of(Series.of(values), RISING.aimingAt(30).rebasedOn(List.of(Series.month(12))));

    assertThat(chart.groups())
        .extracting(Xmr.Group::assurance)
        .containsExactly(Assurance.FAIL, Assurance.PASS);
    assertThat(chart.latest()).contains(chart.groups().getLast());
  }

  @Test
  void fixedPointsAreCountedWithinEachGroup() {
    double[] group = Series.then(Series.STEADY, 30, 40);
    double[] values = Series.then(group, raised(40, group));

    Xmr chart =
        Xmr.of(Series.of(values), RISING.fixedAfter(12).rebasedOn(List.of(Series.month(14))));

    assertThat(chart.groups()).extracting(Xmr.Group::mean).containsExactly(10.0, 50.0);
    assertThat(chart.groups().getLast().upl()).isCloseTo(55.32, within(EXACT));
    assertThat(chart.points().subList(12, 14))
        .extracting(Xmr.Point::specialCause)
        .containsOnly(SpecialCause.ABOVE_UCL);
    assertThat(chart.points().subList(26, 28))
        .extracting(Xmr.Point::specialCause)
        .containsOnly(SpecialCause.ABOVE_UCL);
  }

  @Test
  void aTrendDoesNotCrossARebase() {
    double[] rise = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

    assertThat(causes(rise, 6)).doesNotContain(SpecialCause.TREND_INCREASING);
    assertThat(causes(rise, 7)).startsWith(SpecialCause.BELOW_LCL, SpecialCause.TREND_INCREASING);
    assertThat(causes(rise, 7).subList(7, 12)).doesNotContain(SpecialCause.TREND_INCREASING);
  }

  @Test
  void aRunDoesNotCrossARebase() {
    // means 2.25 and 0.75; the four points around the rebase and three more would be seven
    double[] values = {0, 3, 3, 3, 1, 1, 1, 0};

    assertThat(causes(values, 4)).containsOnly(SpecialCause.COMMON_CAUSE);
  }

  @Test
  void theFirstMovingRangeOfAGroupIsWithinIt() {
    Xmr.Group group =
        Xmr.of(Series.of(1, 2, 101, 102), RISING.rebasedOn(List.of(Series.month(2))))
            .latest()
            .orElseThrow();

    assertThat(group.upl()).isCloseTo(101.5 + 2.66, within(EXACT));
  }

  @Test
  void aRebaseInAPeriodWithoutAValueBeginsWithTheNextOne() {
    double[] values = {1, 2, Double.NaN, 101, 102};

    Xmr chart = Xmr.of(Series.of(values), RISING.rebasedOn(List.of(Series.month(2))));

    assertThat(chart.points()).extracting(Xmr.Point::rebaseGroup).containsExactly(0, 0, 1, 1);
  }

  @Test
  void aRebaseBetweenTwoPeriodsBeginsWithTheNextOne() {
    LocalDate midOfMonth = Series.month(1).plusDays(14);

    Xmr chart = Xmr.of(Series.of(1, 2, 101, 102), RISING.rebasedOn(List.of(midOfMonth)));

    assertThat(chart.points()).extracting(Xmr.Point::rebaseGroup).containsExactly(0, 0, 1, 1);
  }

  @Test
  void aRebaseOutsideTheSeriesChangesNothing() {
    List<LocalDate> outside = List.of(Series.month(-1), Series.month(99));

    assertThat(Xmr.of(Series.of(1, 2, 3), RISING.rebasedOn(outside)))
        .isEqualTo(Xmr.of(Series.of(1, 2, 3), RISING));
  }

  @Test
  void theSameDayTwiceAndInAnyOrderIsOneRebase() {
    List<LocalDate> days = List.of(Series.month(2), Series.month(1), Series.month(2));

    assertThat(Xmr.of(Series.of(1, 2, 3), RISING.rebasedOn(days)).points())
        .extracting(Xmr.Point::rebaseGroup)
        .containsExactly(0, 1, 2);
  }

  @Test
  void aGroupOfOnePointHasThatPointAsLimits() {
    Xmr chart = Xmr.of(Series.of(1, 2, 9), RISING.rebasedOn(List.of(Series.month(2))));

    assertThat(chart.points().getLast().upl()).isEqualTo(9);
    assertThat(chart.points().getLast().lpl()).isEqualTo(9);
    assertThat(chart.points().getLast().specialCause()).isEqualTo(SpecialCause.COMMON_CAUSE);
    assertThat(chart.groups()).extracting(Xmr.Group::points).containsExactly(2, 1);
  }

  @Test
  void eachGroupIsWarnedOfByItself() {
    double[] values = Series.repeated(1, 25);

    assertThat(Xmr.of(Series.of(values), RISING.rebasedOn(List.of(Series.month(13)))).groups())
        .extracting(Xmr.Group::shortGroupWarning)
        .containsExactly(false, true);
  }

  private static List<SpecialCause> causes(double[] values, int rebase) {
    return Xmr.of(Series.of(values), RISING.rebasedOn(List.of(Series.month(rebase))))
        .points()
        .stream()
        .map(Xmr.Point::specialCause)
        .toList();
  }

  private static double[] raised(double by, double... values) {
    return Arrays.stream(values).map(value -> value + by).toArray();
  }
}
