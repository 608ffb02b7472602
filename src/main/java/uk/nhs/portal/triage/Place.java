package uk.nhs.portal.triage;

import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;

/// Where a person is, as far as they said.
public sealed interface Place {

  record AtPostcode(Postcode postcode) implements Place {

    @Override
    public String toString() {
      return "AtPostcode";
    }
  }

  /// As a phone measures it.
  record AtPoint(GeoPoint point) implements Place {

    @Override
    public String toString() {
      return "AtPoint";
    }
  }

  /// Near an organisation, such as their own practice.
  record AtOrganisation(OdsCode code) implements Place {}
}
