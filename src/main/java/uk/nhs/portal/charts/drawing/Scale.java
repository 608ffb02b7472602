package uk.nhs.portal.charts.drawing;

import java.util.ArrayList;
import java.util.List;

/// From values to places along an axis, with ticks at round values.
///
/// @param from the value at the start of the axis
/// @param to the value at its end, greater than `from`
/// @param start the place of `from` in the drawing
/// @param end the place of `to`; smaller than `start` where the axis points up
/// @param ticks round values within the scale, rising
/// @param step how far apart the ticks are
public record Scale(
    double from, double to, double start, double end, List<Double> ticks, double step) {

  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /// A scale that holds all values and begins and ends at round ones; a single value stands in the
  /// middle.
  ///
  /// @param about how many ticks there may be
  public static Scale around(double lowest, double highest, int about) {
    double low = lowest;
    double high = highest;
    if (high - low < 1e-9 * Math.max(1, Math.abs(high))) {
      double pad = Math.max(Math.abs(high) * 0.05, 0.5);
      low -= pad;
      high += pad;
    }
    double step = roundStep((high - low) / Math.max(1, about - 1));
    double from = Math.floor(low / step + 1e-9) * step;
    double to = Math.ceil(high / step - 1e-9) * step;
    return scale(from, to, step);
  }

  /// A scale from 0, whose end is a round value.
  public static Scale fromZero(double highest, int about) {
    return around(Math.min(0, highest), Math.max(highest, 1e-9), about);
  }

  /// The same scale between these places.
  public Scale between(double newStart, double newEnd) {
    return new Scale(from, to, newStart, newEnd, ticks, step);
  }

  /// The same scale that ends within the bounds, where all values that can be are within them: a
  /// percentage is never above 100.
  public Scale within(double lowest, double highest) {
    return from >= lowest && to <= highest
        ? this
        : new Scale(
            Math.max(from, lowest),
            Math.min(to, highest),
            start,
            end,
            ticks.stream().filter(tick -> tick >= lowest && tick <= highest).toList(),
            step);
  }

  /// Where the value stands.
  public double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  private static Scale scale(double from, double to, double step) {
    List<Double> ticks = new ArrayList<>();
    long first = Math.round(from / step);
    long last = Math.round(to / step);
    for (long i = first; i <= last; i++) {
      ticks.add(i * step);
    }
    return new Scale(from, to, 0, 1, List.copyOf(ticks), step);
  }

  private static double roundStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double round : ROUND) {
      if (round * power >= least - 1e-12) {
        return round * power;
      }
    }
    return 10 * power;
  }
}
