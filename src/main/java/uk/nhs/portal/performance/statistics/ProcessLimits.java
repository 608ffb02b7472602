package uk.nhs.portal.performance.statistics;

import java.util.Arrays;

/// The mean and the natural process limits of an XmR chart: mean ± 2.66 × the average moving range.
///
/// 2.66 is 3 / d2, where d2 = 1.128 turns the average range of two neighbours into a standard
/// deviation; so the limits lie three sigma from the mean. Where nothing ever moved, or there is
/// only one value, the limits are the mean.
///
/// Source: NHS England, Making Data Count; NHSRplotthedots 0.2.2.
///
/// @param mean of the values that the limits come from; outliers stay in it
/// @param averageRange the average size of the step from one value to the next, after screening; 0
///   or more
record ProcessLimits(double mean, double averageRange) {

  private static final double LIMIT = 2.66;
  private static final double NEAR = 2 * (LIMIT / 3);
  private static final double SCREEN = 3.267;

  /// @param base at least one value, in order
  /// @param screened whether moving ranges of 3.267 times their average or more are left out, once
  static ProcessLimits of(double[] base, boolean screened) {
    double[] ranges = new double[base.length - 1];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = Math.abs(base[i + 1] - base[i]);
    }
    double average = average(ranges);
    if (screened) {
      double most = SCREEN * average;
      average = average(Arrays.stream(ranges).filter(range -> range < most).toArray());
    }
    return new ProcessLimits(Mean.of(base), average);
  }

  double lower() {
    return mean - LIMIT * averageRange;
  }

  double upper() {
    return mean + LIMIT * averageRange;
  }

  boolean isOutside(double value) {
    return value > upper() || value < lower();
  }

  /// Inside the limits, but more than two thirds of the way to one of them.
  boolean isClose(double value) {
    return !isOutside(value)
        && (value < mean - NEAR * averageRange || value > mean + NEAR * averageRange);
  }

  /// 1 above the mean, -1 below it, 0 on it.
  int side(double value) {
    return (int) Math.signum(value - mean);
  }

  // no ranges: all were zero and so not smaller than their average, or there is only one value
  private static double average(double[] ranges) {
    return ranges.length == 0 ? 0 : Mean.of(ranges);
  }
}
