package uk.nhs.portal.performance.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.OrganisationsImported;

/// Calls whoever has figures as the register calls them now, from the same moment on.
@Component
class WhenOrganisationsImported {

  private final FindReporters findReporters;
  private final ReporterRows rows;

  WhenOrganisationsImported(FindReporters findReporters, ReporterRows rows) {
    this.findReporters = findReporters;
    this.rows = rows;
  }

  @EventListener
  void on(OrganisationsImported event) {
    List<Reporter> stored = rows.find(event.changed().stream().map(OdsCode::value).toList());
    Map<String, Reporter> registered =
        findReporters.asRegistered(codes(stored)).stream()
            .collect(Collectors.toMap(Reporter::code, Function.identity()));
    List<Reporter> changed = new ArrayList<>();
    for (Reporter before : stored) {
      Reporter after = registered.getOrDefault(before.code(), before);
      Reporter complete = after.region() == null ? after.inRegion(before.region()) : after;
      if (!complete.equals(before)) {
        changed.add(complete);
      }
    }
    rows.change(changed);
  }

  private static List<OdsCode> codes(List<Reporter> reporters) {
    return reporters.stream().map(reporter -> new OdsCode(reporter.code())).toList();
  }
}
