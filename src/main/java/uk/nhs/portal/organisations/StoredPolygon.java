package uk.nhs.portal.organisations;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import uk.nhs.portal.kernel.GeoPoint;

/// A polygon as it is stored, in well-known binary (OGC 06-103r4): asked where it lies without
/// being made into objects first, because most polygons that are looked at turn out not to hold the
/// place.
final class StoredPolygon {

  private static final int POLYGON = 3;

  private StoredPolygon() {}

  /// Whether the place lies inside or on an edge, and in no hole: a ray from there then crosses an
  /// odd number of edges, those of holes included.
  static boolean holds(byte[] wkb, GeoPoint where) {
    ByteBuffer in = ByteBuffer.wrap(wkb);
    in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    if (in.getInt() != POLYGON) {
      throw new IllegalStateException("a stored area is no polygon"); // only polygons go in
    }
    RayCrossingCounter ray =
        new RayCrossingCounter(new Coordinate(where.longitude(), where.latitude()));
    for (int rings = in.getInt(); rings > 0; rings--) {
      count(ray, in);
    }
    return ray.getLocation() != Location.EXTERIOR;
  }

  private static void count(RayCrossingCounter ray, ByteBuffer in) {
    int positions = in.getInt();
    Coordinate from = new Coordinate();
    Coordinate to = new Coordinate();
    for (int each = 0; each < positions; each++) {
      to.setX(in.getDouble());
      to.setY(in.getDouble());
      if (each > 0) {
        ray.countSegment(from, to);
      }
      from.setCoordinate(to);
    }
  }
}
