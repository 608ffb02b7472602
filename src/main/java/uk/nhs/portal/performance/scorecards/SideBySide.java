package uk.nhs.portal.performance.scorecards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.measures.Measure;

/// Some organisations in one measure.
///
/// @param periods in which any of them has a figure, the newest first
/// @param period the one that is shown; null where none of them has figures
/// @param series of those that have figures, in the order in which they were asked for
/// @param without those that have none
/// @param england null where England has no figures
public record SideBySide(
    Measure measure,
    List<LocalDate> periods,
    @Nullable LocalDate period,
    List<OrganisationSeries> series,
    List<Named> without,
    @Nullable OrganisationSeries england) {

  /// What a series has in the period that is shown.
  public Optional<JudgedFigure> figure(OrganisationSeries each) {
    return each.judged().figures().stream()
        .filter(figure -> figure.figure().period().equals(period))
        .findFirst();
  }

  /// An organisation without figures; its code where nobody knows its name.
  public record Named(OdsCode code, String name) {}
}
