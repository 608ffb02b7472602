package uk.nhs.portal.performance.judgements;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.Xmr;

/// A figure of a series and what statistics say about it.
///
/// @param interval95 in the measure's unit; the publication's where it brings one; null where there
///   is none
/// @param interval998 in the measure's unit; null where there is none
/// @param xmr its place among the others over time; null where it has no value
/// @param england England's value in the same period; null where there is none
/// @param againstEngland by the measure's own method
public record JudgedFigure(
    Figure figure,
    @Nullable Interval interval95,
    @Nullable Interval interval998,
    Xmr.@Nullable Point xmr,
    @Nullable Double england,
    Outcome againstEngland) {}
