package uk.nhs.portal.performance.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was measured in one period.
///
/// @param period its first day
/// @param value in the measure's unit, at most 10^100 in size; null where it is missing, which is
///   not the same as zero. Not a number counts as missing.
public record Observation(LocalDate period, @Nullable Double value) {

  // far beyond anything that is counted, and small enough that no sum or product overflows
  private static final double LARGEST = 1e100;

  public Observation {
    if (value != null && value.isNaN()) {
      value = null;
    }
    if (value != null && Math.abs(value) > LARGEST) {
      throw new IllegalArgumentException("An observation is at most 10^100 in size");
    }
  }

  boolean isKnown() {
    return value != null;
  }
}
