package uk.nhs.portal.organisations.areas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.GeoPoint;

/// Finds the outlines of areas, where somebody has imported them.
@Service
@Transactional(readOnly = true)
public class FindBoundaries {

  private static final String OF_KIND =
      "SELECT area_code, shape FROM area_boundary WHERE kind = :kind";

  private final JdbcClient jdbc;
  private final FindAreas areas;

  FindBoundaries(JdbcClient jdbc, FindAreas areas) {
    this.jdbc = jdbc;
    this.areas = areas;
  }

  /// The outlines by the ODS codes of their areas; empty if none are known. An ICB of 2026 has the
  /// outline of those that it was made of. One SQL statement.
  public Map<String, AreaBoundary> of(AreaKind kind) {
    Map<String, Geometry> shapes = new HashMap<>();
    jdbc.sql(OF_KIND)
        .param("kind", kind.name())
        .query(row -> {
          shapes.put(row.getString("area_code"), geometry(row.getBytes("shape")));
        });
    if (kind == AreaKind.ICB) {
      areas.icbsOfToday().forEach(icb -> merge(icb, shapes));
    }
    Map<String, AreaBoundary> found = new HashMap<>();
    shapes.forEach((code, shape) -> found.put(code, new AreaBoundary(code, rings(shape))));
    return found;
  }

  private static void merge(NhsArea icb, Map<String, Geometry> shapes) {
    List<Geometry> parts = icb.madeOf().stream().map(shapes::get).filter(Objects::nonNull).toList();
    if (!parts.isEmpty() && parts.size() == icb.madeOf().size()) {
      shapes.putIfAbsent(icb.code(), UnaryUnionOp.union(parts));
    }
  }

  private static List<List<GeoPoint>> rings(Geometry shape) {
    List<List<GeoPoint>> rings = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        rings.add(ring(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          rings.add(ring(polygon.getInteriorRingN(hole)));
        }
      }
    }
    return rings;
  }

  private static List<GeoPoint> ring(LinearRing ring) {
    return Arrays.stream(ring.getCoordinates())
        .map(place -> new GeoPoint(place.getY(), place.getX()))
        .toList();
  }

  private static Geometry geometry(byte[] wkb) {
    try {
      return new WKBReader().read(wkb);
    } catch (ParseException broken) {
      throw new IllegalStateException("a stored outline is no geometry", broken);
    }
  }
}
