package uk.nhs.portal.performance.judgements;

import java.util.List;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.ReportingOrganisation;

/// The judged series of an organisation in one measure, and what it was made of.
///
/// @param mergers predecessors whose figures are in the series, the earliest first
public record OrganisationSeries(
    ReportingOrganisation organisation, JudgedSeries judged, List<Predecessor> mergers) {

  public OrganisationSeries {
    mergers = List.copyOf(mergers);
  }
}
