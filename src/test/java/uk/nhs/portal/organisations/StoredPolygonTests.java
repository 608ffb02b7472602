package uk.nhs.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import uk.nhs.portal.kernel.GeoPoint;

class StoredPolygonTests {

  private static final String RING =
      "POLYGON ((0 50, 2 50, 2 52, 1 51, 0 52, 0 50), (0.5 50.5, 1 50.5, 0.5 51, 0.5 50.5))";

  @ParameterizedTest
  @CsvSource({
    "0.2, 50.2, true",
    "0.6, 50.6, false",
    "1, 51.5, false",
    "3, 51, false",
    "0, 51, true",
    "2, 52, true",
    "0.5, 50.75, true"
  })
  void holesAreOutsideAndEdgesInside(double longitude, double latitude, boolean inside)
      throws ParseException {
    byte[] wkb = new WKBWriter().write(new WKTReader().read(RING));

    assertThat(StoredPolygon.holds(wkb, new GeoPoint(latitude, longitude))).isEqualTo(inside);
  }

  @Test
  void anyPlaceLiesWhereItLiesInThePolygonItself() throws ParseException {
    Geometry polygon = new WKTReader().read(RING);
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(polygon);
    GeometryFactory geometries = new GeometryFactory();
    Random random = new Random(3);
    for (int each = 0; each < 10_000; each++) {
      double longitude = -0.5 + 3 * random.nextDouble();
      double latitude = 49.5 + 3 * random.nextDouble();

      assertThat(StoredPolygon.holds(wkb, new GeoPoint(latitude, longitude)))
          .isEqualTo(polygon.covers(geometries.createPoint(new Coordinate(longitude, latitude))));
    }
  }

  @Test
  void somethingElseThanAPolygonIsABug() throws ParseException {
    byte[] line = new WKBWriter().write(new WKTReader().read("LINESTRING (0 50, 1 51)"));

    assertThatThrownBy(() -> StoredPolygon.holds(line, new GeoPoint(50, 0)))
        .isInstanceOf(IllegalStateException.class);
  }
}
