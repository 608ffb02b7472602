package uk.nhs.portal.performance.statistics;

/// Which rule each point of one group of an XmR chart breaks. No rule looks across groups.
///
/// Where two trends meet, a point belongs to the later one: its direction is that of the next step
/// if the next point is in a trend too, else that of the step before. NHSRplotthedots takes no step
/// at all, from the last point of a rise to an equal one that starts another rise, for a fall; here
/// such a point keeps the direction of its own trend.
final class SpecialCauses {

  private static final int RUN = 7;
  private static final int WINDOW = 3;
  private static final int CLOSE_IN_WINDOW = 2;

  private final double[] values;
  private final ProcessLimits limits;
  private final boolean[] inTrend;
  private final boolean[] onOneSide;

  private SpecialCauses(double[] values, ProcessLimits limits) {
    this.values = values;
    this.limits = limits;
    int[] steps = new int[values.length];
    int[] sides = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      steps[i] = step(i);
      sides[i] = limits.side(values[i]);
    }
    inTrend = runs(steps, RUN - 1); // seven points are six steps
    onOneSide = runs(sides, RUN);
  }

  /// One cause for each value.
  static SpecialCause[] of(double[] values, ProcessLimits limits) {
    SpecialCauses causes = new SpecialCauses(values, limits);
    SpecialCause[] found = new SpecialCause[values.length];
    for (int i = 0; i < values.length; i++) {
      found[i] = causes.at(i);
    }
    return found;
  }

  private SpecialCause at(int i) {
    boolean above = limits.side(values[i]) > 0;
    if (limits.isOutside(values[i])) {
      return above ? SpecialCause.ABOVE_UCL : SpecialCause.BELOW_LCL;
    }
    if (inTrend[i]) {
      return rises(i) ? SpecialCause.TREND_INCREASING : SpecialCause.TREND_DECREASING;
    }
    if (limits.isClose(values[i]) && isTwoInThree(i)) {
      return above ? SpecialCause.TWO_IN_THREE_ABOVE : SpecialCause.TWO_IN_THREE_BELOW;
    }
    if (onOneSide[i]) {
      return above ? SpecialCause.SEVEN_ABOVE : SpecialCause.SEVEN_BELOW;
    }
    return SpecialCause.COMMON_CAUSE;
  }

  private boolean rises(int i) {
    boolean joinsNext = i + 1 < values.length && inTrend[i + 1] && step(i + 1) != 0;
    return step(joinsNext ? i + 1 : i) > 0;
  }

  /// Which way the value moved since the one before: 1, -1 or 0.
  private int step(int i) {
    return i == 0 ? 0 : (int) Math.signum(values[i] - values[i - 1]);
  }

  /// Whether one of the up to three windows around the point is full, on one side, and has two
  /// points that are close to a limit. A point outside the limits is not close to one.
  private boolean isTwoInThree(int i) {
    for (int first = Math.max(0, i - WINDOW + 1);
        first <= i && first + WINDOW <= values.length;
        first++) {
      if (holds(first)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(int first) {
    int sides = 0;
    int close = 0;
    for (int i = first; i < first + WINDOW; i++) {
      sides += limits.side(values[i]);
      close += limits.isClose(values[i]) ? 1 : 0;
    }
    return close >= CLOSE_IN_WINDOW && Math.abs(sides) == WINDOW;
  }

  /// Marks whatever belongs to so many equal signs in a row; a step also marks the point where it
  /// begins.
  private static boolean[] runs(int[] signs, int length) {
    boolean[] marked = new boolean[signs.length];
    int run = 0;
    for (int i = 0; i < signs.length; i++) {
      run = signs[i] == 0 ? 0 : i > 0 && signs[i] == signs[i - 1] ? run + 1 : 1;
      for (int j = i; run >= length && j > i - RUN; j--) {
        marked[j] = true;
      }
    }
    return marked;
  }
}
