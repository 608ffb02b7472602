package uk.nhs.portal.performance.statistics;

/// Wilson's score interval of a proportion: how sure one can be of so many out of so many.
///
/// With p = x / n: (2x + z² ± z √(z² + 4x(1 − p))) / (2(n + z²)). It never leaves 0 to 1 and holds
/// for small numbers too.
///
/// Source: Wilson 1927; Newcombe and Altman 2000; PHEindicatormethods `phe_proportion`.
public final class Wilson {

  private Wilson() {}

  /// Of a proportion, in parts of one.
  ///
  /// @param count how many have the property, 0 to the denominator
  /// @param denominator of how many, above 0
  /// @throws IllegalArgumentException if the numbers are no proportion
  public static Interval of(double count, double denominator, Confidence confidence) {
    if (!(denominator > 0 && count >= 0 && count <= denominator) || !Double.isFinite(denominator)) {
      throw new IllegalArgumentException("A proportion needs 0 <= count <= denominator");
    }
    double z = confidence.z();
    double centre = 2 * count + z * z;
    double half = z * Math.sqrt(z * z + 4 * count * (1 - count / denominator));
    double whole = 2 * (denominator + z * z);
    // rounding must not lead out of the possible
    return new Interval(Math.max(0, (centre - half) / whole), Math.min(1, (centre + half) / whole));
  }
}
