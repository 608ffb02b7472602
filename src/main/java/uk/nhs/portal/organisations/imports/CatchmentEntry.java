package uk.nhs.portal.organisations.imports;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.CatchmentKind;

/// What one feature says about one practice.
///
/// @param number of the feature in its file, from 1
/// @param polygons at least one, all of them sound
record CatchmentEntry(long number, OdsCode practice, CatchmentKind kind, List<Polygon> polygons) {

  int positions() {
    return polygons.stream().mapToInt(Polygon::getNumPoints).sum();
  }
}
