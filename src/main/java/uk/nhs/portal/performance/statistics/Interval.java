package uk.nhs.portal.performance.statistics;

import org.jspecify.annotations.Nullable;

/// Between which values the true one is likely to lie.
///
/// @param lower null where the method gives no lower end, as for very few events
/// @param upper not below the lower end
public record Interval(@Nullable Double lower, double upper) {

  /// @throws IllegalArgumentException if the ends are not finite numbers in order
  public Interval {
    if (!Double.isFinite(upper) || (lower != null && !(lower <= upper && Double.isFinite(lower)))) {
      throw new IllegalArgumentException("An interval ends where it began or higher");
    }
  }

  /// Whether the value is compatible with the interval; its ends belong to it.
  public boolean contains(double value) {
    return !isBelow(value) && !isAbove(value);
  }

  /// In another unit, such as per cent instead of parts of one.
  ///
  /// @param factor above zero
  public Interval times(double factor) {
    return new Interval(lower == null ? null : lower * factor, upper * factor);
  }

  boolean isBelow(double value) {
    return upper < value;
  }

  boolean isAbove(double value) {
    return lower != null && lower > value;
  }
}
