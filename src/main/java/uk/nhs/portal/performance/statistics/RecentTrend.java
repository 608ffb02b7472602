package uk.nhs.portal.performance.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the five latest periods show a trend, in the nine labels of Fingertips.
///
/// A line is laid through the values, each weighted by 1 / SE², where SE is the width of its 95 per
/// cent interval / 3.92. The trend is significant if (slope / SE of the slope)² > 9.5495 (χ² with
/// one degree of freedom, p = 0.002), and if the slope keeps its sign whichever one of the five
/// values is left out. It is meant for proportions and crude rates, never for rolling periods that
/// overlap.
///
/// Source: Fingertips, recent trends.
public enum RecentTrend {
  NOT_YET_CALCULATED("Not yet calculated"),
  /// Fewer than five consecutive periods, or one of them has no interval.
  CANNOT_BE_CALCULATED("Cannot be calculated"),
  INCREASING("Increasing"),
  DECREASING("Decreasing"),
  NO_SIGNIFICANT_CHANGE("No significant change"),
  INCREASING_AND_GETTING_BETTER("Increasing and getting better"),
  INCREASING_AND_GETTING_WORSE("Increasing and getting worse"),
  DECREASING_AND_GETTING_BETTER("Decreasing and getting better"),
  DECREASING_AND_GETTING_WORSE("Decreasing and getting worse");

  private final String word;

  RecentTrend(String word) {
    this.word = word;
  }

  /// The trend of one organisation.
  ///
  /// @param periods one for each period without a gap, oldest first; null where there is no value
  public static RecentTrend of(List<@Nullable Estimate> periods, Polarity polarity) {
    return TrendTest.ofLatest(periods).map(test -> of(test, polarity)).orElse(CANNOT_BE_CALCULATED);
  }

  public String word() {
    return word;
  }

  private static RecentTrend of(TrendTest test, Polarity polarity) {
    if (!test.isSignificant()) {
      return NO_SIGNIFICANT_CHANGE;
    }
    boolean rises = test.slope() > 0;
    return switch (polarity) {
      case NEUTRAL -> rises ? INCREASING : DECREASING;
      case INCREASE -> rises ? INCREASING_AND_GETTING_BETTER : DECREASING_AND_GETTING_WORSE;
      case DECREASE -> rises ? INCREASING_AND_GETTING_WORSE : DECREASING_AND_GETTING_BETTER;
    };
  }

  /// A value and how sure it is.
  ///
  /// @param interval95 in the same unit as the value
  public record Estimate(double value, Interval interval95) {

    /// In parts of one.
    public static Estimate ofProportion(double count, double denominator) {
      return new Estimate(
          count / denominator, Wilson.of(count, denominator, Confidence.PERCENT_95));
    }

    /// In events for each so many.
    public static Estimate ofRate(double count, double denominator, double multiplier) {
      return new Estimate(
          count * multiplier / denominator,
          Byar.rate(count, denominator, multiplier, Confidence.PERCENT_95));
    }

    /// The standard error; 0 or not a number where there is none.
    double standardError() {
      Double lower = interval95.lower();
      return lower == null ? Double.NaN : (interval95.upper() - lower) / 3.92; // 2 × 1.96
    }
  }
}
