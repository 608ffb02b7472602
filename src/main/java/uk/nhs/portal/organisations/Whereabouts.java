package uk.nhs.portal.organisations;

import uk.nhs.portal.kernel.GeoPoint;

/// Where somebody is who named a place.
public sealed interface Whereabouts {

  /// A point in England, or where nobody says otherwise.
  ///
  /// @param exact whether it is the place itself, rather than the middle of what is around it
  record Known(GeoPoint point, boolean exact) implements Whereabouts {}

  /// In a country whose health service is another one.
  record OutsideEngland(Nation nation) implements Whereabouts {}

  /// Nobody has heard of the place, or nobody knows where it is.
  record Unknown() implements Whereabouts {}
}
