package uk.nhs.portal.organisations.areas;

import java.util.List;
import uk.nhs.portal.kernel.GeoPoint;

/// The outline of an area, simplified for maps of the whole country.
///
/// @param rings closed ones, outer ones and holes in any order: inside is what an odd number of
///   them encloses. Neighbours share their edges.
public record AreaBoundary(String code, List<List<GeoPoint>> rings) {

  public AreaBoundary {
    rings = rings.stream().map(List::copyOf).toList();
  }
}
