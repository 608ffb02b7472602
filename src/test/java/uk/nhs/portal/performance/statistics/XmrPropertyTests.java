package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What holds for every series, tried on many.
class XmrPropertyTests {

  private static final Offset<Double> NEAR = within(1e-9);

  @Test
  void theRulesHoldAsTheyAreWritten() {
    many()
        .forEach(any ->
            any.judged()
                .groups()
                .forEach(group -> {
                  List<Xmr.Point> points = pointsOf(any.judged(), group);
                  assertThat(points)
                      .as(any.toString())
                      .extracting(Xmr.Point::specialCause)
                      .isEqualTo(WrittenRules.of(points));
                }));
  }

  @Test
  void everyRuleIsTriedOften() {
    Map<SpecialCause, Long> tried =
        many()
            .flatMap(any -> any.judged().points().stream())
            .collect(Collectors.groupingBy(Xmr.Point::specialCause, Collectors.counting()));

    assertThat(tried).containsOnlyKeys(SpecialCause.values());
    assertThat(tried.values()).allMatch(times -> times > 40);
  }

  @Test
  void aMirroredSeriesMeansTheSameUpsideDown() {
    many()
        .forEach(any -> {
          Xmr original = any.judged();
          Xmr mirror = any.changed(value -> -value, AnySeries::opposite).judged();
          for (int i = 0; i < original.points().size(); i++) {
            Xmr.Point point = original.points().get(i);
            Xmr.Point opposite = mirror.points().get(i);
            assertThat(opposite.upl()).isEqualTo(-point.lpl());
            assertThat(opposite.relativeToMean()).isEqualTo(-point.relativeToMean());
            assertThat(opposite.specialCause().direction())
                .isEqualTo(-point.specialCause().direction());
            if (any.options().polarity() != Polarity.NEUTRAL) {
              assertThat(opposite.pointType()).isEqualTo(point.pointType());
            }
          }
          assertThat(mirror.groups())
              .extracting(Xmr.Group::assurance)
              .isEqualTo(original.groups().stream().map(Xmr.Group::assurance).toList());
        });
  }

  @Test
  void addingAConstantShiftsTheLimitsAndNothingElse() {
    many().forEach(any -> assertChanges(any, value -> value + 1024));
  }

  @Test
  void anotherUnitScalesTheLimitsAndNothingElse() {
    many().forEach(any -> assertChanges(any, value -> value / 64));
  }

  @Test
  void noFigureIsEverNotANumber() {
    many()
        .flatMap(any -> any.judged().points().stream())
        .forEach(point -> {
          assertThat(List.of(point.mean(), point.lpl(), point.upl())).allMatch(Double::isFinite);
          assertThat(point.lpl()).isLessThanOrEqualTo(point.mean());
          assertThat(point.upl()).isGreaterThanOrEqualTo(point.mean());
        });
  }

  @Test
  void aGroupIsJudgedAsIfItWereAlone() {
    many()
        .forEach(any -> {
          Xmr whole = any.judged();
          whole.groups().forEach(group -> assertAlone(any, pointsOf(whole, group)));
        });
  }

  @Test
  void laterPointsDoNotMoveFixedLimits() {
    many()
        .filter(any -> any.length() > 12)
        .forEach(any -> {
          AnySeries fixed = any.with(any.options().rebasedOn(List.of()).fixedAfter(12));
          Xmr.Point early = fixed.first(12).judged().points().getLast();
          Xmr.Point late = fixed.judged().points().getLast();
          assertThat(late.upl()).isEqualTo(early.upl());
          assertThat(late.mean()).isEqualTo(early.mean());
        });
  }

  private static void assertAlone(AnySeries any, List<Xmr.Point> points) {
    List<Observation> observations =
        points.stream().map(point -> new Observation(point.period(), point.value())).toList();
    List<Xmr.Point> alone = Xmr.of(observations, any.options().rebasedOn(List.of())).points();
    for (int i = 0; i < points.size(); i++) {
      Xmr.Point point = points.get(i);
      assertThat(alone.get(i).upl()).isEqualTo(point.upl());
      assertThat(alone.get(i).specialCause()).isEqualTo(point.specialCause());
      assertThat(alone.get(i).shortGroupWarning()).isEqualTo(point.shortGroupWarning());
    }
  }

  private static void assertChanges(AnySeries any, DoubleUnaryOperator change) {
    Xmr original = any.judged();
    Xmr changed = any.changed(change, polarity -> polarity).judged();
    for (int i = 0; i < original.points().size(); i++) {
      Xmr.Point point = original.points().get(i);
      Xmr.Point other = changed.points().get(i);
      assertThat(other.mean()).isCloseTo(change.applyAsDouble(point.mean()), NEAR);
      assertThat(other.lpl()).isCloseTo(change.applyAsDouble(point.lpl()), NEAR);
      assertThat(other.upl()).isCloseTo(change.applyAsDouble(point.upl()), NEAR);
      if (!isOnABorder(point)) { // where rounding decides
        assertThat(other.outsideLimits()).isEqualTo(point.outsideLimits());
        assertThat(other.closeToLimits()).isEqualTo(point.closeToLimits());
        assertThat(other.relativeToMean()).isEqualTo(point.relativeToMean());
      }
    }
  }

  private static boolean isOnABorder(Xmr.Point point) {
    double away = Math.abs(point.value() - point.mean());
    double limit = point.upl() - point.mean();
    return Arrays.stream(new double[] {0, limit, limit * 2 / 3})
        .anyMatch(border -> Math.abs(away - border) < 1e-6);
  }

  private static List<Xmr.Point> pointsOf(Xmr chart, Xmr.Group group) {
    return chart.points().stream().filter(point -> point.rebaseGroup() == group.number()).toList();
  }

  private static Stream<AnySeries> many() {
    return IntStream.range(0, 600).mapToObj(AnySeries::number);
  }
}
