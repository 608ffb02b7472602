package uk.nhs.portal.performance.statistics;

import org.jspecify.annotations.Nullable;

/// A goal that a value is held against: better is met, worse is missed, similar is between.
///
/// A value on a goal counts as above it, as in Fingertips; where a fall is the improvement, a value
/// on a single target, or on last year's England, has met it too. Without a polarity there is
/// nothing to meet, and without a value nothing to compare.
public sealed interface Goal {

  /// Whether the goal is met.
  ///
  /// @param value in the unit of the goal; null where there is none
  /// @param interval95 of the value; null where there is none
  Outcome judge(@Nullable Double value, @Nullable Interval interval95, Polarity polarity);

  /// One value to reach.
  ///
  /// @param byInterval whether the whole interval must be beyond it; one that contains it is
  ///   similar
  record Target(double value, boolean byInterval) implements Goal {
    @Override
    public Outcome judge(
        @Nullable Double reached, @Nullable Interval interval95, Polarity polarity) {
      if (polarity == Polarity.NEUTRAL || reached == null || (byInterval && interval95 == null)) {
        return Outcome.NOT_COMPARED;
      }
      return byInterval && interval95 != null
          ? Outcome.of(side(interval95), polarity)
          : met(reached, value, polarity);
    }

    private int side(Interval interval) {
      if (interval.lower() != null && interval.lower() >= value) {
        return 1;
      }
      return interval.isBelow(value) ? -1 : 0;
    }
  }

  /// Two values: below the lower, from there on, and from the upper on.
  record Range(double lower, double upper) implements Goal {
    public Range {
      if (!(lower <= upper)) {
        throw new IllegalArgumentException("A range ends where it began or higher");
      }
    }

    @Override
    public Outcome judge(
        @Nullable Double reached, @Nullable Interval interval95, Polarity polarity) {
      if (polarity == Polarity.NEUTRAL || reached == null) {
        return Outcome.NOT_COMPARED;
      }
      return Outcome.of(reached < lower ? -1 : reached >= upper ? 1 : 0, polarity);
    }
  }

  /// To be no worse than England was in the year before.
  ///
  /// @param england null where it had no value
  record PreviousEngland(@Nullable Double england) implements Goal {
    @Override
    public Outcome judge(
        @Nullable Double reached, @Nullable Interval interval95, Polarity polarity) {
      return polarity == Polarity.NEUTRAL || reached == null || england == null
          ? Outcome.NOT_COMPARED
          : met(reached, england, polarity);
    }
  }

  /// To be among the best so many per cent of all organisations.
  ///
  /// @param lower the percentile below which a value is low, 0 to 100
  /// @param upper the percentile from which on a value is high, from the lower one to 100
  /// @param everybody the values of all organisations
  static Goal percentileBand(double lower, double upper, double[] everybody) {
    return new Range(
        Quantiles.percentile(everybody, lower), Quantiles.percentile(everybody, upper));
  }

  private static Outcome met(double reached, double goal, Polarity polarity) {
    boolean met = polarity == Polarity.INCREASE ? reached >= goal : reached <= goal;
    return met ? Outcome.BETTER : Outcome.WORSE;
  }
}
