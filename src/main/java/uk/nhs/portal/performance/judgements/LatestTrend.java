package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.RecentTrend;
import uk.nhs.portal.performance.statistics.RecentTrend.Estimate;

/// Fingertips' test of a recent trend, where it is allowed: for proportions and rates whose five
/// latest periods follow each other.
final class LatestTrend {

  private static final int PERIODS = 5;

  private LatestTrend() {}

  /// The trend, if the latest five allow the test.
  ///
  /// @param known figures with a value, periods ascending
  static RecentTrend of(Measure measure, List<JudgedFigure> known) {
    List<@Nullable Estimate> estimates = new ArrayList<>();
    LocalDate next = null;
    for (JudgedFigure each : known.reversed()) {
      Figure figure = each.figure();
      boolean follows = next == null || measure.frequency().next(figure.period()).equals(next);
      Estimate estimate = follows ? estimate(measure, figure) : null;
      if (estimate == null) {
        break;
      }
      estimates.add(estimate);
      next = figure.period();
      if (estimates.size() == PERIODS) {
        Collections.reverse(estimates);
        return RecentTrend.of(estimates, measure.polarity());
      }
    }
    return RecentTrend.CANNOT_BE_CALCULATED;
  }

  private static @Nullable Estimate estimate(Measure measure, Figure figure) {
    Double count = figure.numerator();
    Double of = figure.denominator();
    if (count == null || of == null || of <= 0 || count < 0) {
      return null;
    }
    return switch (measure.interval()) {
      case WILSON -> count > of ? null : Estimate.ofProportion(count, of);
      case BYAR -> Estimate.ofRate(count, of, measure.unit().multiplier());
      case NONE -> null;
    };
  }
}
