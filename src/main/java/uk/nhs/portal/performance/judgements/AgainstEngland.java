package uk.nhs.portal.performance.judgements;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Benchmark;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Outcome;

/// The comparison of a figure with England's by its interval, where the measure compares so.
final class AgainstEngland {

  private AgainstEngland() {}

  static Outcome of(
      Measure measure,
      @Nullable Interval interval95,
      @Nullable Interval interval998,
      @Nullable Double england) {
    return switch (measure.comparison()) {
      case CI95 -> Benchmark.compare(interval95, england, measure.polarity());
      case CI99_8 -> Benchmark.compare(interval998, england, measure.polarity());
      case QUINTILES, NONE -> Outcome.NOT_COMPARED;
    };
  }
}
