package uk.nhs.portal.performance.judgements;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.statistics.FunnelLimits;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Outcome;

/// An organisation's figure of one period, among those of all others of its kind.
///
/// @param interval95 in the measure's unit; null where there is none
/// @param interval998 in the measure's unit; null where there is none
/// @param againstEngland by the measure's own method
/// @param fifth in which fifth of its kind it is; not compared where fewer than five have a value
/// @param limits of the funnel at its size, in the measure's unit; null where there is no funnel
/// @param place within the funnel; not compared where there is none
public record Placed(
    ReportingOrganisation organisation,
    Figure figure,
    @Nullable Interval interval95,
    @Nullable Interval interval998,
    Outcome againstEngland,
    Outcome fifth,
    @Nullable FunnelLimits limits,
    Outcome place) {}
