package uk.nhs.portal.performance.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.nhs.portal.performance.judgements.TestMeasures.START;
import static uk.nhs.portal.performance.judgements.TestMeasures.hidden;
import static uk.nhs.portal.performance.judgements.TestMeasures.missing;
import static uk.nhs.portal.performance.judgements.TestMeasures.months;
import static uk.nhs.portal.performance.judgements.TestMeasures.of1000;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.ComparisonMethod;
import uk.nhs.portal.performance.measures.IntervalMethod;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Assurance;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.Polarity;
import uk.nhs.portal.performance.statistics.RecentTrend;
import uk.nhs.portal.performance.statistics.Variation;

class JudgeSeriesTests {

  private static final Measure WAITS = TestMeasures.waits(Polarity.INCREASE, 78.0);

  private final JudgeSeries judge = new JudgeSeries();

  @Test
  void aFigureHasWilsonsIntervalInTheMeasuresUnit() {
    Interval interval = latest(months(600)).figure().interval95();

    assertThat(Objects.requireNonNull(interval).lower()).isCloseTo(56.93, within(0.01));
    assertThat(interval.upper()).isCloseTo(62.99, within(0.01));
  }

  @Test
  void theIntervalOfThePublicationWins() {
    Figure brought = new Figure(START, 1, 600.0, 1000.0, 60.0, 50.0, 70.0, false, null, false);

    assertThat(latest(List.of(brought)).figure().interval95()).isEqualTo(new Interval(50.0, 70.0));
  }

  @Test
  void countsThatFitNoProportionHaveNoInterval() {
    Figure over = new Figure(START, 1, 1_100.0, 1_000.0, 110.0, null, null, false, null, false);

    assertThat(latest(List.of(over)).figure().interval95()).isNull();
  }

  @Test
  void hiddenAndMissingPeriodsStayAndCountForNothing() {
    List<Figure> figures = new ArrayList<>(months(600, 610, 605));
    figures.add(hidden(3));
    figures.add(missing(4));
    JudgedSeries judged = judge.of(WAITS, figures, List.of(), List.of());

    assertThat(judged.figures()).hasSize(5);
    assertThat(judged.figures().get(3).xmr()).isNull();
    assertThat(Objects.requireNonNull(judged.latest()).value()).isEqualTo(60.5);
    assertThat(judged.latest().group().points()).isEqualTo(3);
  }

  @Test
  void englandIsComparedInTheSamePeriod() {
    JudgedSeries judged = judge.of(WAITS, months(600, 600), months(700, 600), List.of());

    assertThat(judged.figures())
        .extracting(JudgedFigure::againstEngland)
        .containsExactly(Outcome.WORSE, Outcome.SIMILAR);
  }

  @Test
  void withoutPolarityItIsHigherOrLower() {
    Measure neutral = TestMeasures.waits(Polarity.NEUTRAL, null);

    assertThat(judge.of(neutral, months(600), months(700), List.of()).figures().getFirst())
        .extracting(JudgedFigure::againstEngland)
        .isEqualTo(Outcome.LOWER);
  }

  @Test
  void limitsRestartAtAMerger() {
    List<Figure> figures = months(500, 510, 500, 510, 700, 710, 700, 710);
    JudgedSeries judged = judge.of(WAITS, figures, List.of(), List.of(START.plusMonths(4)));

    assertThat(Objects.requireNonNull(judged.latest()).group().mean())
        .isCloseTo(70.5, within(1e-9));
    assertThat(judged.latest().group().number()).isEqualTo(1);
  }

  @Test
  void aRunSaysForHowLong() {
    double[] series = new double[20];
    for (int i = 0; i < 20; i++) {
      series[i] = i < 11 ? 500 + i % 2 * 20 : 540 + i % 2 * 4;
    }
    Latest latest = latest(months(series));

    assertThat(latest.variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
    assertThat(latest.run()).isEqualTo(9);
    assertThat(latest.assurance()).isEqualTo(Assurance.FAIL);
    assertThat(latest.goal()).isEqualTo(Outcome.WORSE);
  }

  @Test
  void theRecentTrendNeedsFiveMonthsInARow() {
    assertThat(latest(months(500, 540, 580, 620, 660)).trend())
        .isEqualTo(RecentTrend.INCREASING_AND_GETTING_BETTER);
    List<Figure> gap = new ArrayList<>(months(500, 540, 580, 620));
    gap.add(of1000(5, 660));
    assertThat(latest(gap).trend()).isEqualTo(RecentTrend.CANNOT_BE_CALCULATED);
    gap.add(4, hidden(4));
    assertThat(latest(gap).trend()).isEqualTo(RecentTrend.CANNOT_BE_CALCULATED);
  }

  @Test
  void aMeasureWithoutIntervalsHasNoRecentTrend() {
    Measure score =
        TestMeasures.of(
            "points", Polarity.INCREASE, null, IntervalMethod.NONE, ComparisonMethod.NONE, false);

    JudgedSeries judged = judge.of(score, months(1, 2, 3, 4, 5), List.of(), List.of());

    assertThat(Objects.requireNonNull(judged.latest()).trend())
        .isEqualTo(RecentTrend.CANNOT_BE_CALCULATED);
    assertThat(judged.latest().figure().interval95()).isNull();
  }

  @Test
  void nothingHasNoLatest() {
    assertThat(judge.of(WAITS, List.of(), List.of(), List.of()).latest()).isNull();
    assertThat(judge.of(WAITS, List.of(hidden(0)), List.of(), List.of()).latest()).isNull();
  }

  private Latest latest(List<Figure> figures) {
    return Objects.requireNonNull(judge.of(WAITS, figures, List.of(), List.of()).latest());
  }
}
