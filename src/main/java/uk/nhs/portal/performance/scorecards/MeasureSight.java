package uk.nhs.portal.performance.scorecards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.figures.Release;
import uk.nhs.portal.performance.judgements.JudgedComparison;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.Placed;
import uk.nhs.portal.performance.measures.Measure;

/// A measure as its page shows it.
///
/// @param periods those that are public, the newest first
/// @param period the one that is shown; null where none is public
/// @param comparison of that period
/// @param releases all that are public, by period
/// @param england null where England has no figures
/// @param organisation the series that was asked for; null where there is none
/// @param today the organisation that does today what the one asked for did; null where that is the
///   same
public record MeasureSight(
    Measure measure,
    List<LocalDate> periods,
    @Nullable LocalDate period,
    JudgedComparison comparison,
    List<Release> releases,
    @Nullable OrganisationSeries england,
    @Nullable OrganisationSeries organisation,
    @Nullable OdsCode today) {

  /// The release that brought the newest revision of the period that is shown.
  public Optional<Release> release() {
    return releases.stream()
        .filter(release -> release.period().equals(period))
        .reduce((_, later) -> later);
  }

  /// What the organisation has in the period that is shown.
  public Optional<Placed> placed(OdsCode code) {
    return comparison.placed().stream()
        .filter(each -> each.organisation().code().equals(code))
        .findFirst();
  }
}
