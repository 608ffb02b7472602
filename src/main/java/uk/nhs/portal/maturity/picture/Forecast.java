package uk.nhs.portal.maturity.picture;

import java.time.LocalDate;
import java.util.List;

/// When every trust may be at the baseline, if it went on as it went until now.
///
/// The share of trusts at the baseline or above, among those of which a stage is recorded, is
/// fitted by a straight line over the years (ordinary least squares). The line reaches 100% where
/// `x = mean(x) + (1 - mean(y)) / slope`. The earliest and the latest year come of the 95%
/// confidence interval of the slope, `slope ± t(n - 2) · s / sqrt(Σ(x - mean(x))²)` with `s² =
/// Σ(residual²) / (n - 2)`, through the same mean. (Draper and Smith, Applied Regression Analysis,
/// 3rd edition, 1.3 and 1.4.)
public sealed interface Forecast {

  /// Fewer years than this say nothing about a trend.
  int FEWEST_YEARS = 3;

  /// Every trust of which a stage is recorded is there.
  record Reached() implements Forecast {}

  /// A stage is recorded for too few years.
  record TooFewYears(int years) implements Forecast {}

  /// The share does not grow.
  record NoProgress() implements Forecast {}

  /// The share grows, and it could as well be by chance: no year can be named.
  record Uncertain() implements Forecast {}

  /// If it went on like this.
  record Expected(int year, int earliest, int latest) implements Forecast {}

  /// The forecast from what was counted year by year, the oldest first.
  static Forecast of(List<YearCount> years, int baseline) {
    List<YearCount> known = years.stream().filter(each -> each.counts().recorded() > 0).toList();
    if (!known.isEmpty() && share(known.getLast(), baseline) >= 1) {
      return new Reached();
    }
    if (known.size() < FEWEST_YEARS) {
      return new TooFewYears(known.size());
    }
    return Line.through(
            known.stream().mapToDouble(each -> when(each.asOf())).toArray(),
            known.stream().mapToDouble(each -> share(each, baseline)).toArray())
        .forecast();
  }

  /// The share of trusts at the baseline or above, from 0 to 1.
  static double share(YearCount year, int baseline) {
    return (double) year.counts().atLeast(baseline) / year.counts().recorded();
  }

  private static double when(LocalDate day) {
    return day.getYear() + (double) day.getDayOfYear() / day.lengthOfYear();
  }

  /// A line through points, and how sure its slope is.
  record Line(double meanX, double meanY, double slope, double margin) {

    /// Student's t, 97.5%, for 1 to 8 degrees of freedom.
    private static final List<Double> T =
        List.of(12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306);

    static Line through(double[] x, double[] y) {
      int n = x.length;
      double meanX = mean(x);
      double meanY = mean(y);
      double squares = 0;
      double products = 0;
      for (int i = 0; i < n; i++) {
        squares += (x[i] - meanX) * (x[i] - meanX);
        products += (x[i] - meanX) * (y[i] - meanY);
      }
      double slope = products / squares;
      double residuals = 0;
      for (int i = 0; i < n; i++) {
        double off = y[i] - meanY - slope * (x[i] - meanX);
        residuals += off * off;
      }
      double t = T.get(Math.min(n - 2, T.size()) - 1);
      return new Line(meanX, meanY, slope, t * Math.sqrt(residuals / (n - 2) / squares));
    }

    private static double mean(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum / values.length;
    }

    Forecast forecast() {
      if (slope <= 0) {
        return new NoProgress();
      }
      if (slope - margin <= 0) {
        return new Uncertain();
      }
      return new Expected(reached(slope), reached(slope + margin), reached(slope - margin));
    }

    private int reached(double by) {
      return (int) Math.floor(meanX + (1 - meanY) / by);
    }
  }
}
