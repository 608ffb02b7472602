package uk.nhs.portal.performance.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.performance.figures.ReportingKind;

/// Finds out who has the figures of a row: whoever has figures already, England and its areas,
/// whoever the register knows, and whoever the publication itself names.
@Component
class FindReporters {

  private static final int LONGEST_NAME = 150;

  private final ReporterRows rows;
  private final FindOrganisations organisations;
  private final AreaReporters areas;

  FindReporters(ReporterRows rows, FindOrganisations organisations, AreaReporters areas) {
    this.rows = rows;
    this.organisations = organisations;
    this.areas = areas;
  }

  /// Who they are, by the codes as they were written; those of nobody are left out.
  ///
  /// @param named by the codes as they were written
  Map<String, Reporter> find(Collection<String> written, Map<String, NamedOrganisation> named) {
    Map<String, Reporter> byWritten = new HashMap<>();
    Map<String, OdsCode> open = new HashMap<>();
    for (String code : written) {
      Optional<Reporter> area = areas.byCode(code);
      area.ifPresent(found -> byWritten.put(code, found));
      if (area.isEmpty()) {
        odsCode(code).ifPresent(valid -> open.put(code, valid));
      }
    }
    Map<OdsCode, Reporter> known = known(open.values());
    open.forEach((code, valid) -> {
      Reporter found = known.get(valid);
      NamedOrganisation publication = named.get(code);
      if (publication != null) {
        found = found == null ? asPublished(valid, publication) : located(found, publication);
      }
      if (found != null) {
        byWritten.put(code, found);
      }
    });
    return byWritten;
  }

  /// What the register says of the organisations now.
  List<Reporter> asRegistered(Collection<OdsCode> codes) {
    return organisations.directory(codes).values().stream().map(FindReporters::registered).toList();
  }

  private Map<OdsCode, Reporter> known(Collection<OdsCode> codes) {
    Map<OdsCode, Reporter> known = new HashMap<>();
    for (Reporter stored : rows.find(codes.stream().map(OdsCode::value).toList())) {
      known.put(new OdsCode(stored.code()), stored);
    }
    List<OdsCode> others = new ArrayList<>(codes);
    others.removeAll(known.keySet());
    asRegistered(others).forEach(found -> known.put(new OdsCode(found.code()), found));
    return known;
  }

  private static Optional<OdsCode> odsCode(String written) {
    try {
      return Optional.of(OdsCode.of(written));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  private static Reporter registered(DirectoryEntry entry) {
    return new Reporter(
        entry.code().value(),
        shortened(entry.name()),
        kind(entry.kind()),
        entry.region(),
        entry.icb(),
        entry.closedOn(),
        Reporter.NamedBy.REGISTER);
  }

  private static Reporter asPublished(OdsCode code, NamedOrganisation named) {
    return new Reporter(
        code.value(),
        shortened(named.name()),
        named.kind(),
        named.region(),
        null,
        null,
        Reporter.NamedBy.PUBLICATION);
  }

  private static Reporter located(Reporter reporter, NamedOrganisation publication) {
    return reporter.region() == null ? reporter.inRegion(publication.region()) : reporter;
  }

  private static ReportingKind kind(OrganisationKind kind) {
    return switch (kind) {
      case GP_PRACTICE -> ReportingKind.GP_PRACTICE;
      case PHARMACY -> ReportingKind.PHARMACY;
      case TRUST -> ReportingKind.TRUST;
      case HOSPITAL -> ReportingKind.HOSPITAL;
      case PRESCRIBING_SITE, DENTAL_PRACTICE, OPTICIAN, CLINIC -> ReportingKind.OTHER;
    };
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
