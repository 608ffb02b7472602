package uk.nhs.portal.performance.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;

/// What the open data says about whoever has figures.
final class OrganisationFields {

  static final List<String> KINDS =
      Arrays.stream(ReportingKind.values()).map(OrganisationFields::word).toList();

  static final Fields<ReportingOrganisation> ALL =
      Fields.of(
          "organisation",
          List.of("code"),
          List.of(
              Field.<ReportingOrganisation>text("code", ReportingOrganisation::code).present(),
              Field.<ReportingOrganisation>text("name", ReportingOrganisation::name).present(),
              Field.<ReportingOrganisation>word(
                      "kind", KINDS, organisation -> word(organisation.kind()))
                  .present(),
              Field.text("region", ReportingOrganisation::region),
              Field.text("icb", ReportingOrganisation::icb),
              Field.date("closedOn", ReportingOrganisation::closedOn)));

  /// An organisation whose figures go on in those of another.
  static final Fields<Predecessor> MERGER =
      Fields.of(
          "merger",
          List.of("code"),
          List.of(
              Field.<Predecessor>text("code", Predecessor::code).present(),
              Field.text("name", Predecessor::name),
              Field.<Predecessor>text("into", Predecessor::into).present(),
              Field.<Predecessor>date("on", Predecessor::on).present()));

  private OrganisationFields() {}

  static String word(ReportingKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
