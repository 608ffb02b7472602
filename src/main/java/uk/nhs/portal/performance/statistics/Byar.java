package uk.nhs.portal.performance.statistics;

import org.jspecify.annotations.Nullable;

/// Byar's interval of a count of events, and of a rate.
///
/// Lower end x (1 − 1/(9x) − z/(3√x))³, upper end (x+1) (1 − 1/(9(x+1)) + z/(3√(x+1)))³. Where the
/// bracket of the lower end falls below zero (at 0 events; for 99.8 per cent at 1 too), there is no
/// lower end.
///
/// Source: Breslow and Day 1987; PHEindicatormethods `byars_lower`, `byars_upper`.
public final class Byar {

  private Byar() {}

  /// Of a count, in events.
  ///
  /// @param count events, 0 or more
  /// @throws IllegalArgumentException if the count is negative or not finite
  public static Interval of(double count, Confidence confidence) {
    if (!(count >= 0 && Double.isFinite(count))) {
      throw new IllegalArgumentException("A count of events is 0 or more");
    }
    return new Interval(lower(count, confidence.z()), upper(count, confidence.z()));
  }

  /// Of a rate, in events for each so many.
  ///
  /// @param count events, 0 or more
  /// @param denominator among how many, above 0
  /// @param multiplier per how many the rate is given, such as 1,000; above 0
  /// @throws IllegalArgumentException if a number is outside its range
  public static Interval rate(
      double count, double denominator, double multiplier, Confidence confidence) {
    if (!(denominator > 0 && multiplier > 0)) {
      throw new IllegalArgumentException("A rate needs a denominator and a multiplier above 0");
    }
    Interval events = of(count, confidence);
    return new Interval(
        events.lower() == null ? null : events.lower() * multiplier / denominator,
        events.upper() * multiplier / denominator);
  }

  private static @Nullable Double lower(double x, double z) {
    double bracket = 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)); // minus infinity at 0
    return bracket < 0 ? null : x * cube(bracket);
  }

  private static double upper(double x, double z) {
    double next = x + 1;
    return next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
