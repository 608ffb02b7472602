package uk.nhs.portal.performance.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.batches.StoredFigure;
import uk.nhs.portal.performance.figures.ReportingKind;

/// Whoever has figures, as far as bringing them in needs to know.
record Reporter(
    String code,
    String name,
    ReportingKind kind,
    @Nullable String region,
    @Nullable String icb,
    @Nullable LocalDate closedOn,
    NamedBy namedBy) {

  /// Whoever has the figure; the table knows the rest.
  static Reporter of(StoredFigure figure) {
    return new Reporter(
        figure.organisation(),
        figure.name(),
        figure.kind(),
        figure.region(),
        figure.icb(),
        null,
        NamedBy.REGISTER);
  }

  /// The same one, in that region; a publication may know it where the register does not.
  Reporter inRegion(@Nullable String known) {
    return new Reporter(code, name, kind, known, icb, closedOn, namedBy);
  }

  /// Who says what it is called.
  enum NamedBy {
    REGISTER,
    PUBLICATION,
    PORTAL
  }
}
