package uk.nhs.portal.performance.scorecards;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.Measure;

/// All figures of one organisation, area, or England.
///
/// @param entry what the register says; null of areas, and of whom only publications name
/// @param predecessors whose figures are in any of the series, the earliest first
/// @param lines by the codes of their measures
/// @param without measures meant for its kind in which it has no figure
public record Scorecard(
    ReportingOrganisation organisation,
    @Nullable DirectoryEntry entry,
    List<Predecessor> predecessors,
    List<ScorecardLine> lines,
    List<Measure> without) {

  /// The lines by domain; measures without one come last, under an empty text.
  public Map<String, List<ScorecardLine>> domains() {
    return Domains.of(lines, line -> line.measure().domain());
  }
}
