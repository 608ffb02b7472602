package uk.nhs.portal.organisations.imports;

import java.util.List;

/// The layouts that are known.
final class Layouts {

  static final List<PostcodeLayout> POSTCODES =
      List.of(new PostcodeLayout(true), new PostcodeLayout(false));

  static final List<SuccessionLayout> SUCCESSIONS =
      List.of(new SuccessionRegister(), new SuccessionList(), new ProgrammeList());

  private Layouts() {}

  /// The layouts of lists of organisations that belong to the kind of import.
  static List<OrganisationLayout> of(ImportKind kind) {
    return switch (kind) {
      case ODS ->
          List.of(
              new RegisterLayout(true),
              new RegisterLayout(false),
              new NhsChoicesPractices(),
              new NhsChoicesHospitals(),
              new PracticeMapLayout(),
              new PracticeListLayout(),
              new PortalLayout());
      case PHARMACIES -> List.of(new PharmacyLayout(), new PortalLayout());
      case RATINGS -> List.of(new RatingsLayout());
      case POSTCODES, CATCHMENTS, SUCCESSIONS, BOUNDARIES -> List.of();
    };
  }
}
