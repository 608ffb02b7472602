package uk.nhs.portal.performance.scorecards;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.Release;
import uk.nhs.portal.performance.judgements.DataQuality;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Outcome;

/// One measure on a scorecard.
///
/// @param fifth in which fifth of its kind the organisation is in the latest period; not compared
///   where fewer than five have a value
/// @param among how many of its kind have a value in that period
/// @param release what brought the latest value; null where that is not known
/// @param added whether it was added up from organisations for this one period
public record ScorecardLine(
    OrganisationSeries series,
    Outcome fifth,
    int among,
    DataQuality quality,
    @Nullable Release release,
    boolean added) {

  public Measure measure() {
    return series.judged().measure();
  }
}
