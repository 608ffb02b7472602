package uk.nhs.portal.performance.statistics;

import org.apache.commons.numbers.core.Sum;

/// The arithmetic mean, right to the last bit or nearly so.
///
/// The sum of twelve times 0.1 in plain doubles, divided by twelve, is not 0.1; every point of a
/// constant series would then lie on one side of its own mean. So the sum is kept in extended
/// precision, and what the first division lost is added back (as R does it).
final class Mean {

  private Mean() {}

  /// @param values at least one
  static double of(double... values) {
    double rough = Sum.of(values).getAsDouble() / values.length;
    double lost = Sum.of(values).addProduct(-values.length, rough).getAsDouble();
    return rough + lost / values.length;
  }
}
