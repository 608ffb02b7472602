package uk.nhs.portal.performance.statistics;

import org.jspecify.annotations.Nullable;

/// Comparison with a benchmark, such as England, by whether an interval contains it.
///
/// An interval wholly below the benchmark means lower, wholly above it higher, else similar; the
/// polarity turns that into better or worse. An interval without a lower end starts at nothing.
///
/// Source: Fingertips, comparator methods 1 (one level) and 17 (two levels).
public final class Benchmark {

  private Benchmark() {}

  /// By one level of confidence.
  ///
  /// @param interval of the organisation; null where it has none
  /// @param benchmark in the same unit; null where there is none
  public static Outcome compare(
      @Nullable Interval interval, @Nullable Double benchmark, Polarity polarity) {
    return interval == null || benchmark == null
        ? Outcome.NOT_COMPARED
        : Outcome.of(side(interval, benchmark), polarity);
  }

  /// By two levels: best, worst, highest or lowest where the wider interval excludes the benchmark
  /// too. Where only one interval is there, that one decides alone.
  public static Outcome compare(
      @Nullable Interval interval95,
      @Nullable Interval interval998,
      @Nullable Double benchmark,
      Polarity polarity) {
    Outcome near = compare(interval95, benchmark, polarity);
    Outcome far = compare(interval998, benchmark, polarity);
    return switch (far) {
      case NOT_COMPARED, SIMILAR -> near == Outcome.NOT_COMPARED ? far : near;
      default -> far.far();
    };
  }

  private static int side(Interval interval, double benchmark) {
    return interval.isBelow(benchmark) ? -1 : interval.isAbove(benchmark) ? 1 : 0;
  }
}
