package uk.nhs.portal.charts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What every number in a chart must be.
final class Numbers {

  private Numbers() {}

  /// @throws IllegalArgumentException if one of them is not a number or infinite
  static void finite(@Nullable Double... values) {
    if (!Arrays.stream(values).allMatch(value -> value == null || Double.isFinite(value))) {
      throw new IllegalArgumentException("A chart's numbers are finite");
    }
  }
}
