package uk.nhs.portal.performance.api;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;

/// What a request asks for: its measure, and its organisation.
@Component
class AskedFor {

  private static final String ENGLAND = "england";

  private final FindMeasures measures;
  private final ReadFigures figures;
  private final FindAreas areas;
  private final FindOrganisations organisations;

  AskedFor(
      FindMeasures measures,
      ReadFigures figures,
      FindAreas areas,
      FindOrganisations organisations) {
    this.measures = measures;
    this.figures = figures;
    this.areas = areas;
    this.organisations = organisations;
  }

  /// @param code perhaps with `.csv` or `.json` behind it
  /// @throws OpenDataProblem if there is no such measure
  Measure measure(String code) {
    return find(code)
        .or(() -> find(code.replaceFirst("\\.(csv|json)$", "")))
        .orElseThrow(() -> OpenDataProblem.notFound("measure"));
  }

  private Optional<Measure> find(String code) {
    try {
      return measures.byCode(MeasureCode.of(code));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  /// @throws OpenDataProblem if none is asked for, or no code is one
  static OdsCode organisation(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      throw OpenDataProblem.badRequest("organisation-missing");
    }
    if (typed.strip().equalsIgnoreCase(ENGLAND)) {
      return ReportingOrganisation.ENGLAND;
    }
    try {
      return OdsCode.of(typed);
    } catch (InvalidValue _) {
      throw OpenDataProblem.badRequest("organisation-code");
    }
  }

  /// Whoever has figures, or is in the register and could have some.
  ///
  /// @throws OpenDataProblem if nobody has the code
  ReportingOrganisation known(OdsCode code) {
    return figures
        .organisation(code)
        .or(() -> areas.byCode(code.value()).map(AskedFor::withoutFigures))
        .or(() -> organisations.byCode(code).map(AskedFor::withoutFigures))
        .orElseThrow(() -> OpenDataProblem.notFound("organisation"));
  }

  private static ReportingOrganisation withoutFigures(NhsArea area) {
    ReportingKind kind =
        switch (area.kind()) {
          case REGION -> ReportingKind.REGION;
          case ICB -> ReportingKind.ICB;
        };
    return new ReportingOrganisation(
        new OdsCode(area.code()), area.name(), kind, area.region(), null, null);
  }

  private static ReportingOrganisation withoutFigures(OrganisationSummary organisation) {
    ReportingKind kind =
        switch (organisation.kind()) {
          case GP_PRACTICE -> ReportingKind.GP_PRACTICE;
          case PHARMACY -> ReportingKind.PHARMACY;
          case TRUST -> ReportingKind.TRUST;
          case HOSPITAL -> ReportingKind.HOSPITAL;
          case PRESCRIBING_SITE, DENTAL_PRACTICE, OPTICIAN, CLINIC -> ReportingKind.OTHER;
        };
    return new ReportingOrganisation(
        organisation.code(), organisation.name(), kind, null, null, null);
  }

  /// @throws OpenDataProblem if mergers can not be read so
  static History history(@Nullable String typed) {
    if (typed == null) {
      return History.BROKEN;
    }
    return Arrays.stream(History.values())
        .filter(each -> each.word().equals(typed))
        .findFirst()
        .orElseThrow(() -> OpenDataProblem.badRequest("history"));
  }
}
