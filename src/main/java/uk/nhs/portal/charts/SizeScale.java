package uk.nhs.portal.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.nhs.portal.charts.drawing.Scale;

/// From sizes to places along an axis. Where a few are far larger than most, it grows with the
/// square root of the size, so that the small ones do not stand on each other.
record SizeScale(double largest, boolean root, double start, double end) {

  private static final double MANY_TIMES = 5;

  /// @param sizes none negative, at least one
  static SizeScale of(double[] sizes, double start, double end) {
    double[] sorted = Arrays.stream(sizes).sorted().toArray();
    double middle = sorted[sorted.length / 2];
    double largest = Math.max(sorted[sorted.length - 1], 1e-9);
    return new SizeScale(largest, largest > MANY_TIMES * middle, start, end);
  }

  double at(double size) {
    double share = Math.max(0, size) / largest;
    return start + (root ? Math.sqrt(share) : share) * (end - start);
  }

  /// Round sizes, rising, that may be named.
  List<Double> ticks(int about) {
    if (!root) {
      return Scale.fromZero(largest, about).ticks().stream()
          .filter(tick -> tick <= largest)
          .toList();
    }
    List<Double> ticks = new ArrayList<>(List.of(0.0));
    double power = Math.pow(10, Math.floor(Math.log10(largest)) - 3);
    for (; power <= largest; power *= 10) {
      for (double round : new double[] {1, 2, 5}) {
        if (round * power <= largest) {
          ticks.add(round * power);
        }
      }
    }
    return ticks;
  }
}
