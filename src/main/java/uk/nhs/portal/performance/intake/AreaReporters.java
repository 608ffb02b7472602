package uk.nhs.portal.performance.intake;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.areas.AreaKind;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;

/// England and its areas, which have figures of their own in some publications.
@Component
class AreaReporters {

  static final Reporter ENGLAND =
      new Reporter(
          ReportingOrganisation.ENGLAND.value(),
          "England",
          ReportingKind.ENGLAND,
          null,
          null,
          null,
          Reporter.NamedBy.PORTAL);

  private final FindAreas areas;

  AreaReporters(FindAreas areas) {
    this.areas = areas;
  }

  /// The area, by its ODS or ONS code, or `England`.
  Optional<Reporter> byCode(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    if (code.equals("ENGLAND") || code.equals(ENGLAND.code())) {
      return Optional.of(ENGLAND);
    }
    return areas.byCode(code).map(AreaReporters::reporter);
  }

  private static Reporter reporter(NhsArea area) {
    boolean region = area.kind() == AreaKind.REGION;
    return new Reporter(
        area.code(),
        area.name(),
        region ? ReportingKind.REGION : ReportingKind.ICB,
        area.region(),
        region ? null : area.code(),
        null,
        Reporter.NamedBy.PORTAL);
  }
}
