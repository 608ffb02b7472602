package uk.nhs.portal.performance.alerts;

import java.time.LocalDate;
import java.util.Optional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.Latest;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Variation;

/// A figure at the end of a series that chance does not explain.
///
/// @param since the first period of the signal
/// @param period the latest one
/// @param value in the measure's unit
record Signal(
    ReportingOrganisation organisation,
    Measure measure,
    Variation variation,
    LocalDate since,
    LocalDate period,
    double value) {

  /// What the series' newest value says, if it is a signal.
  static Optional<Signal> in(OrganisationSeries series) {
    Latest latest = series.judged().latest();
    if (latest == null || latest.variation() == Variation.COMMON_CAUSE) {
      return Optional.empty();
    }
    var known = series.judged().figures().stream().filter(each -> each.xmr() != null).toList();
    JudgedFigure first = known.get(Math.max(0, known.size() - latest.run()));
    return Optional.of(
        new Signal(
            series.organisation(),
            series.judged().measure(),
            latest.variation(),
            first.figure().period(),
            latest.figure().figure().period(),
            latest.value()));
  }

  AlertRows.Choice series() {
    return series(organisation.code(), measure);
  }

  static AlertRows.Choice series(OdsCode organisation, Measure measure) {
    return new AlertRows.Choice(organisation, measure.id());
  }

  AlertRows.Told told() {
    return new AlertRows.Told(variation.word(), period);
  }

  /// Whether somebody who was told this has heard of it: it is the same signal, and still lasts.
  boolean isKnownFrom(AlertRows.Told told) {
    return told.variation().equals(variation.word()) && !since.isAfter(told.period());
  }
}
