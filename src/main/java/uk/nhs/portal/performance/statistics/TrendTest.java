package uk.nhs.portal.performance.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A weighted line through the five latest values, and whether it means anything.
///
/// @param slope change of the value for each period
/// @param chiSquare (slope / its standard error)², one degree of freedom
/// @param steady whether the slope keeps its sign whichever value is left out
record TrendTest(double slope, double chiSquare, boolean steady) {

  private static final int POINTS = 5;
  private static final double CRITICAL = 9.54953570608324; // p = 0.002
  private static final int NOBODY = -1;

  /// Empty where the five latest periods are not all there, each with a standard error.
  static Optional<TrendTest> ofLatest(List<RecentTrend.@Nullable Estimate> periods) {
    List<RecentTrend.@Nullable Estimate> latest =
        periods.subList(Math.max(0, periods.size() - POINTS), periods.size());
    if (latest.size() < POINTS || !latest.stream().allMatch(TrendTest::isUsable)) {
      return Optional.empty();
    }
    List<RecentTrend.Estimate> usable = latest.stream().map(Objects::requireNonNull).toList();
    Line line = Line.through(usable, NOBODY);
    double sign = Math.signum(line.slope());
    boolean steady =
        IntStream.range(0, POINTS)
            .allMatch(out -> Math.signum(Line.through(usable, out).slope()) == sign);
    return Optional.of(new TrendTest(line.slope(), line.chiSquare(), steady && sign != 0));
  }

  boolean isSignificant() {
    return steady && chiSquare > CRITICAL;
  }

  private static boolean isUsable(RecentTrend.@Nullable Estimate estimate) {
    return estimate != null
        && Double.isFinite(estimate.value())
        && estimate.standardError() > 0; // not a number is not
  }

  private record Line(double slope, double chiSquare) {

    static Line through(List<RecentTrend.Estimate> estimates, int leftOut) {
      double weights = 0;
      double times = 0;
      double squares = 0;
      double values = 0;
      double products = 0;
      for (int i = 0; i < estimates.size(); i++) {
        if (i != leftOut) {
          double error = estimates.get(i).standardError();
          double weight = 1 / (error * error);
          double time = i - (POINTS - 1) / 2.0; // around the middle, for the sake of precision
          weights += weight;
          times += weight * time;
          squares += weight * time * time;
          values += weight * estimates.get(i).value();
          products += weight * time * estimates.get(i).value();
        }
      }
      double spread = weights * squares - times * times;
      double slope = (weights * products - times * values) / spread;
      return new Line(slope, slope * slope * spread / weights);
    }
  }
}
