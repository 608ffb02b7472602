package uk.nhs.portal.performance.alerts.ui.visitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.ReportingOrganisation;

/// What services are called that somebody chose by their codes.
@Component
class ServiceNames {

  private final FindOrganisations register;
  private final ReadFigures figures;

  ServiceNames(FindOrganisations register, ReadFigures figures) {
    this.register = register;
    this.figures = figures;
  }

  /// In the same order; codes that nobody has are left out. At most two SQL statements.
  Map<OdsCode, String> of(List<OdsCode> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    Map<OdsCode, DirectoryEntry> registered = register.directory(codes);
    Map<OdsCode, ReportingOrganisation> reporting = figures.organisations(codes);
    Map<OdsCode, String> names = new LinkedHashMap<>();
    for (OdsCode code : codes) {
      DirectoryEntry entry = registered.get(code);
      ReportingOrganisation reporter = reporting.get(code);
      if (entry != null) {
        names.put(code, entry.name());
      } else if (reporter != null) {
        names.put(code, reporter.name());
      }
    }
    return names;
  }
}
