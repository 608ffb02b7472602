package uk.nhs.portal.performance.judgements;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.statistics.Assurance;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.RecentTrend;
import uk.nhs.portal.performance.statistics.Variation;
import uk.nhs.portal.performance.statistics.Xmr;

/// What the newest value of a series says.
///
/// @param figure has a value
/// @param value of the figure, in the measure's unit
/// @param group the points since the last rebase or merger
/// @param run for how many periods with a value the latest signal has lasted; 1 without a signal
/// @param trend of the five newest periods
/// @param goal whether the value meets the measure's target; not compared where there is none
public record Latest(
    JudgedFigure figure,
    double value,
    Xmr.Point point,
    Xmr.Group group,
    int run,
    RecentTrend trend,
    Outcome goal) {

  public Variation variation() {
    return group.variation();
  }

  /// Null where there is no target, or nobody says which direction is better.
  public @Nullable Assurance assurance() {
    return group.assurance();
  }
}
