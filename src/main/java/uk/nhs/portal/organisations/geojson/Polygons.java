package uk.nhs.portal.organisations.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/// Makes sound polygons of a feature's coordinates.
///
/// Every ring is closed, crosses itself nowhere, and lies in the British Isles; holes lie inside
/// and apart from each other. The polygons of one area may touch or overlap: who lives in any of
/// them lives in the area.
public final class Polygons {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int FEWEST_POSITIONS = 4; // a triangle, whose last place is its first

  private Polygons() {}

  /// The polygons of the feature, at least one, each in the one form that equal areas share.
  ///
  /// @throws FeatureRefused if one of its rings, or its kind of geometry, cannot be used
  public static List<Polygon> of(Feature feature) {
    if (!feature.type().equals("Feature")) {
      throw new FeatureRefused("type", "feature.type");
    }
    if (!ReadFeatures.isUsual(feature.crs())) {
      throw new FeatureRefused("crs", "crs.other");
    }
    return switch (feature.geometryType()) {
      case "" -> throw new FeatureRefused("geometry", "geometry.none");
      case "Polygon" -> List.of(polygon(parts(feature.coordinates(), "geometry"), ""));
      case "MultiPolygon" -> several(parts(feature.coordinates(), "geometry"));
      default -> throw new FeatureRefused("geometry", "geometry.type");
    };
  }

  private static List<Polygon> several(List<Coordinates> parts) {
    List<Polygon> polygons = new ArrayList<>();
    for (Coordinates part : parts) {
      String where = "polygon " + (polygons.size() + 1);
      polygons.add(polygon(parts(part, where), where + ", "));
    }
    return polygons;
  }

  private static List<Coordinates> parts(Coordinates coordinates, String where) {
    return switch (coordinates) {
      case Coordinates.Several(List<Coordinates> parts) when parts.isEmpty() ->
          throw new FeatureRefused(where, "geometry.empty");
      case Coordinates.Several(List<Coordinates> parts) -> parts;
      case Coordinates.TooMany _ -> throw new FeatureRefused(where, "geometry.large");
      case Coordinates.Wrong _, Coordinates.Position _ ->
          throw new FeatureRefused(where, "coordinates.nesting");
    };
  }

  private static Polygon polygon(List<Coordinates> parts, String where) {
    List<LinearRing> rings = new ArrayList<>();
    for (Coordinates part : parts) {
      String ring = where + "ring " + (rings.size() + 1);
      rings.add(ring(parts(part, ring), ring));
    }
    List<LinearRing> holes = rings.subList(1, rings.size());
    Polygon polygon = polygon(rings.getFirst(), holes);
    TopologyValidationError error = new IsValidOp(polygon).getValidationError();
    if (error != null) {
      requireEachHoleInside(rings.getFirst(), holes, where);
      throw new FeatureRefused(where + "holes" + near(error), "holes.cross");
    }
    return (Polygon) polygon.norm();
  }

  private static void requireEachHoleInside(
      LinearRing shell, List<LinearRing> holes, String where) {
    for (int i = 0; i < holes.size(); i++) {
      TopologyValidationError error =
          new IsValidOp(polygon(shell, holes.subList(i, i + 1))).getValidationError();
      if (error != null) {
        boolean outside = error.getErrorType() == TopologyValidationError.HOLE_OUTSIDE_SHELL;
        throw new FeatureRefused(
            where + "ring " + (i + 2) + near(error), outside ? "hole.outside" : "hole.crosses");
      }
    }
  }

  private static LinearRing ring(List<Coordinates> positions, String where) {
    List<Coordinate> places = new ArrayList<>(positions.size());
    for (Coordinates position : positions) {
      if (!(position instanceof Coordinates.Position place)) {
        throw new FeatureRefused(where, "coordinates.nesting");
      }
      BritishIsles.require(place, where);
      places.add(new Coordinate(place.longitude(), place.latitude()));
    }
    if (places.size() < FEWEST_POSITIONS) {
      throw new FeatureRefused(where, "ring.points");
    }
    if (!places.getFirst().equals2D(places.getLast())) {
      throw new FeatureRefused(where, "ring.open");
    }
    LinearRing ring = GEOMETRIES.createLinearRing(places.toArray(Coordinate[]::new));
    if (ring.convexHull().getDimension() < 2) {
      throw new FeatureRefused(where, "ring.flat");
    }
    TopologyValidationError error = new IsValidOp(polygon(ring, List.of())).getValidationError();
    if (error != null) {
      throw new FeatureRefused(where + near(error), "ring.crosses");
    }
    return ring;
  }

  private static Polygon polygon(LinearRing shell, List<LinearRing> holes) {
    return GEOMETRIES.createPolygon(shell, holes.toArray(LinearRing[]::new));
  }

  private static String near(TopologyValidationError error) {
    Coordinate place = error.getCoordinate();
    return String.format(Locale.ROOT, " near [%.5f, %.5f]", place.getX(), place.getY());
  }
}
