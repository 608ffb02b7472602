package uk.nhs.portal.maturity.ui.visitor;

import java.util.Optional;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.models.ModelCode;

/// What of the national picture an address shows; anything else it says counts as nothing said.
///
/// @param icbs the map of integrated care boards rather than of regions
record PictureAddress(ModelCode model, boolean icbs) {

  static PictureAddress of(Optional<String> model, Optional<String> areas) {
    return new PictureAddress(
        model.filter("ccmm"::equals).isPresent() ? ModelCode.CCMM : ModelCode.EMRAM,
        areas.filter("icbs"::equals).isPresent());
  }

  String href() {
    return MaturityLinks.picture() + query();
  }

  /// A file of the same numbers.
  String csv(String what) {
    return MaturityLinks.picture() + "/" + what + ".csv?model=" + slug();
  }

  PictureAddress other() {
    return new PictureAddress(model == ModelCode.CCMM ? ModelCode.EMRAM : ModelCode.CCMM, icbs);
  }

  PictureAddress otherAreas() {
    return new PictureAddress(model, !icbs);
  }

  private String query() {
    return "?model=" + slug() + (icbs ? "&areas=icbs" : "");
  }

  private String slug() {
    return model == ModelCode.CCMM ? "ccmm" : "emram";
  }
}
