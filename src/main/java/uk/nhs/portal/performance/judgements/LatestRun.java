package uk.nhs.portal.performance.judgements;

import java.util.List;
import uk.nhs.portal.performance.statistics.SpecialCause;
import uk.nhs.portal.performance.statistics.Xmr;

/// For how long the signal of the latest point has lasted.
final class LatestRun {

  private LatestRun() {}

  /// In points with a value, the latest among them, within its group.
  ///
  /// @param points at least one
  static int of(List<Xmr.Point> points) {
    Xmr.Point latest = points.getLast();
    return switch (latest.specialCause()) {
      case COMMON_CAUSE -> 1;
      case TREND_INCREASING, TREND_DECREASING -> moves(points, latest.specialCause());
      case ABOVE_UCL, SEVEN_ABOVE, TWO_IN_THREE_ABOVE -> side(points, 1);
      case BELOW_LCL, SEVEN_BELOW, TWO_IN_THREE_BELOW -> side(points, -1);
    };
  }

  private static int side(List<Xmr.Point> points, int side) {
    int run = 0;
    for (Xmr.Point point : points.reversed()) {
      if (point.rebaseGroup() != points.getLast().rebaseGroup() || point.relativeToMean() != side) {
        break;
      }
      run++;
    }
    return Math.max(run, 1);
  }

  private static int moves(List<Xmr.Point> points, SpecialCause trend) {
    int run = 1;
    for (int i = points.size() - 1; i > 0; i--) {
      Xmr.Point before = points.get(i - 1);
      double step = points.get(i).value() - before.value();
      if (before.rebaseGroup() != points.getLast().rebaseGroup()
          || Math.signum(step) != trend.direction()) {
        break;
      }
      run++;
    }
    return run;
  }
}
