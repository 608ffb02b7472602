package uk.nhs.portal.performance.imports;

import uk.nhs.portal.performance.figures.ReportingKind;

/// What an organisation is, as far as its code tells; the register knows better.
final class PublishedKind {

  private PublishedKind() {}

  static ReportingKind of(String code) {
    if (code.matches("R[0-9A-Z]{2}")) {
      return ReportingKind.TRUST;
    }
    return code.matches("[A-P][0-9]{5}") ? ReportingKind.GP_PRACTICE : ReportingKind.OTHER;
  }
}
