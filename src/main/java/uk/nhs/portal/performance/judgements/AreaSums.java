package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.areas.AreaKind;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.OrganisationFigure;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.Measure;

/// The figures of regions and of ICBs, added up from those of their organisations where no
/// publication brings them.
record AreaSums(Function<String, Optional<NhsArea>> areas, Measure measure) {

  /// Regions first, then ICBs.
  ///
  /// @param figures of one period
  List<OrganisationFigure> of(List<OrganisationFigure> figures) {
    List<OrganisationFigure> sums = new ArrayList<>();
    sums.addAll(of(ReportingKind.REGION, figures, ReportingOrganisation::region));
    sums.addAll(of(ReportingKind.ICB, figures, ReportingOrganisation::icb));
    return sums;
  }

  private List<OrganisationFigure> of(
      ReportingKind kind,
      List<OrganisationFigure> figures,
      Function<ReportingOrganisation, @Nullable String> area) {
    if (figures.stream().anyMatch(each -> each.organisation().kind() == kind)) {
      return List.of();
    }
    Map<String, List<Figure>> members = new TreeMap<>();
    LocalDate period = null;
    for (OrganisationFigure each : figures) {
      String code = area.apply(each.organisation());
      if (code != null && !each.organisation().kind().isArea() && counts(each.figure())) {
        members.computeIfAbsent(code, _ -> new ArrayList<>()).add(each.figure());
        period = each.figure().period();
      }
    }
    List<OrganisationFigure> sums = new ArrayList<>();
    LocalDate of = period;
    members.forEach((code, each) -> {
      Figure sum = AddUp.all(measure, Objects.requireNonNull(of), each);
      if (sum != null) {
        sums.add(new OrganisationFigure(area(kind, code), sum));
      }
    });
    return sums;
  }

  /// Who says that there is no figure is no part of a sum; who hides one is.
  private static boolean counts(Figure figure) {
    return figure.hidden() || figure.value() != null;
  }

  private ReportingOrganisation area(ReportingKind kind, String code) {
    return areas
        .apply(code)
        .map(AreaSums::reporting)
        .orElseGet(
            () -> new ReportingOrganisation(new OdsCode(code), code, kind, null, null, null));
  }

  /// The area as one that has figures.
  static ReportingOrganisation reporting(NhsArea area) {
    return new ReportingOrganisation(
        new OdsCode(area.code()),
        area.shortName(),
        area.kind() == AreaKind.REGION ? ReportingKind.REGION : ReportingKind.ICB,
        area.region(),
        null,
        null);
  }
}
