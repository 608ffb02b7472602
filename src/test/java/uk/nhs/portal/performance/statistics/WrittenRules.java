package uk.nhs.portal.performance.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The rules of special causes once more, as they are written down, without a thought of speed.
final class WrittenRules {

  private final List<Xmr.Point> points;

  private WrittenRules(List<Xmr.Point> points) {
    this.points = points;
  }

  /// @param points of one group, with their places but without regard to their causes
  static List<SpecialCause> of(List<Xmr.Point> points) {
    WrittenRules rules = new WrittenRules(points);
    List<SpecialCause> causes = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      causes.add(rules.at(i));
    }
    return causes;
  }

  private SpecialCause at(int i) {
    Xmr.Point point = points.get(i);
    if (point.value() > point.upl()) {
      return SpecialCause.ABOVE_UCL;
    }
    if (point.value() < point.lpl()) {
      return SpecialCause.BELOW_LCL;
    }
    if (inTrend(i)) {
      boolean nextToo = i + 1 < points.size() && inTrend(i + 1);
      double next = nextToo ? step(i + 1) : 0;
      double direction = next == 0 ? step(i) : next;
      return direction > 0 ? SpecialCause.TREND_INCREASING : SpecialCause.TREND_DECREASING;
    }
    for (int side : new int[] {1, -1}) {
      if (point.closeToLimits() && somewhere(i, 3, first -> twoOfThree(first, side))) {
        return side > 0 ? SpecialCause.TWO_IN_THREE_ABOVE : SpecialCause.TWO_IN_THREE_BELOW;
      }
    }
    for (int side : new int[] {1, -1}) {
      if (somewhere(i, 7, first -> sameSide(first, 7, side))) {
        return side > 0 ? SpecialCause.SEVEN_ABOVE : SpecialCause.SEVEN_BELOW;
      }
    }
    return SpecialCause.COMMON_CAUSE;
  }

  private boolean inTrend(int i) {
    return somewhere(i, 7, first -> steps(first).allMatch(step -> step > 0))
        || somewhere(i, 7, first -> steps(first).allMatch(step -> step < 0));
  }

  private DoubleStream steps(int first) {
    return IntStream.range(first + 1, first + 7).mapToDouble(this::step);
  }

  private boolean twoOfThree(int first, int side) {
    return sameSide(first, 3, side)
        && IntStream.range(first, first + 3).filter(j -> points.get(j).closeToLimits()).count()
            >= 2;
  }

  private boolean sameSide(int first, int length, int side) {
    return IntStream.range(first, first + length)
        .allMatch(j -> points.get(j).relativeToMean() == side);
  }

  /// Whether a full window that contains the point fulfils the rule.
  private boolean somewhere(int i, int length, IntPredicate rule) {
    return IntStream.rangeClosed(i - length + 1, i)
        .filter(first -> first >= 0 && first + length <= points.size())
        .anyMatch(rule);
  }

  private double step(int i) {
    return points.get(i).value() - points.get(i - 1).value();
  }
}
