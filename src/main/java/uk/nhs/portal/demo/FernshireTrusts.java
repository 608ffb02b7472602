package uk.nhs.portal.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.imports.ImportKind;

/// Loads trusts that do not exist: two in the county, the others all over England, so that every
/// region has some to compare. Two were made by mergers, and three had other names.
@Component
@Profile("demo")
class FernshireTrusts {

  /// The county's university hospitals, which came of a merger in 2019.
  static final OdsCode FIRST = OdsCode.of("ZYT01");

  private final FernshireOrganisations organisations;

  FernshireTrusts(FernshireOrganisations organisations) {
    this.organisations = organisations;
  }

  void load() {
    organisations.load(ImportKind.ODS, "trusts.csv");
    organisations.load(ImportKind.SUCCESSIONS, "successions.csv");
  }
}
