package uk.nhs.portal.performance.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.performance.judgements.TestMeasures.START;
import static uk.nhs.portal.performance.judgements.TestMeasures.figure;
import static uk.nhs.portal.performance.judgements.TestMeasures.hidden;
import static uk.nhs.portal.performance.judgements.TestMeasures.of1000;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.ComparisonMethod;
import uk.nhs.portal.performance.measures.IntervalMethod;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Polarity;

class LineageTests {

  private static final Measure WAITS = TestMeasures.waits(Polarity.INCREASE, null);
  private static final OdsCode NOW = new OdsCode("R0B");
  private static final OdsCode ONE = new OdsCode("RLN");
  private static final OdsCode OTHER = new OdsCode("RE9");

  @Test
  void twoThatBecameOneAreAddedUpBeforeTheMerger() {
    Lineage lineage =
        new Lineage(
            WAITS,
            NOW,
            List.of(into(ONE, NOW, 2, 1), into(OTHER, NOW, 2, 1)),
            Map.of(
                ONE, List.of(figure(0, 10, 100), figure(1, 20, 100)),
                OTHER, List.of(figure(0, 90, 300)),
                NOW, List.of(of1000(2, 500))));

    assertThat(lineage.series(History.JOINED))
        .extracting(Figure::period, Figure::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(START, 25.0), // where one is missing is no point
            org.assertj.core.groups.Tuple.tuple(START.plusMonths(2), 50.0));
    assertThat(lineage.series(History.BROKEN)).isEqualTo(lineage.series(History.JOINED));
  }

  @Test
  void whoTookInAnotherIsAddedToItOnlyWhenJoined() {
    Lineage lineage =
        new Lineage(
            WAITS,
            NOW,
            List.of(into(ONE, NOW, 1, 1)),
            Map.of(
                ONE, List.of(figure(0, 10, 100)),
                NOW, List.of(figure(0, 90, 300), figure(1, 100, 400))));

    assertThat(lineage.series(History.BROKEN))
        .extracting(Figure::value)
        .containsExactly(30.0, 25.0);
    assertThat(lineage.series(History.JOINED))
        .extracting(Figure::value)
        .containsExactly(25.0, 25.0);
  }

  @Test
  void chainsAreFollowed() {
    Lineage lineage =
        new Lineage(
            WAITS,
            NOW,
            List.of(into(OTHER, ONE, 1, 2), into(ONE, NOW, 2, 1)),
            Map.of(
                OTHER, List.of(of1000(0, 100)),
                ONE, List.of(of1000(1, 200)),
                NOW, List.of(of1000(2, 300))));

    assertThat(lineage.series(History.JOINED))
        .extracting(Figure::value)
        .containsExactly(10.0, 20.0, 30.0);
  }

  @Test
  void whatOneHidesTheSumHides() {
    Lineage lineage =
        new Lineage(
            WAITS,
            NOW,
            List.of(into(ONE, NOW, 1, 1), into(OTHER, NOW, 1, 1)),
            Map.of(ONE, List.of(hidden(0)), OTHER, List.of(of1000(0, 100))));

    assertThat(lineage.series(History.JOINED)).hasSize(1);
    assertThat(lineage.series(History.JOINED).getFirst().hidden()).isTrue();
    assertThat(lineage.series(History.JOINED).getFirst().numerator()).isNull();
  }

  @Test
  void whoNeverReportedIsLeftOut() {
    Lineage lineage =
        new Lineage(
            WAITS,
            NOW,
            List.of(into(ONE, NOW, 1, 1), into(OTHER, NOW, 1, 1)),
            Map.of(ONE, List.of(of1000(0, 100)), NOW, List.of(of1000(1, 200))));

    assertThat(lineage.mergers()).extracting(Predecessor::code).containsExactly(ONE);
    assertThat(lineage.series(History.JOINED)).hasSize(2);
  }

  @Test
  void measuresThatDoNotAddUpHaveNoSums() {
    Measure score =
        TestMeasures.of(
            "points", Polarity.INCREASE, null, IntervalMethod.NONE, ComparisonMethod.NONE, false);
    Lineage lineage =
        new Lineage(
            score,
            NOW,
            List.of(into(ONE, NOW, 1, 1), into(OTHER, NOW, 1, 1)),
            Map.of(ONE, List.of(of1000(0, 100)), OTHER, List.of(of1000(0, 200))));

    assertThat(lineage.series(History.JOINED)).isEmpty();
  }

  private static Predecessor into(OdsCode code, OdsCode into, int month, int steps) {
    return new Predecessor(code, null, into, START.plusMonths(month), steps);
  }
}
