package uk.nhs.portal.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.core.io.ByteArrayResource;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.organisations.imports.ImportFile;

/// Practices spread over England as they are: many in London, most in towns, some in the country;
/// with areas of 60 to 200 corners, some in two pieces or with a hole, and half of them with an
/// outer area too. The same every time.
final class BenchAreas {

  private static final double METRES_IN_A_DEGREE = 111_195;
  private static final int TOWNS = 80;
  private static final int DISTRICTS = 75; // ZA10 to ZA84
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private final Random random = new Random(2026);
  private final List<Site> sites = new ArrayList<>();

  /// A practice.
  ///
  /// @param reach how far its inner area goes, in metres
  private record Site(GeoPoint where, double reach) {}

  BenchAreas(int practices) {
    List<GeoPoint> towns = new ArrayList<>();
    for (int each = 0; each < TOWNS; each++) {
      towns.add(somewhere());
    }
    for (int each = 0; each < practices; each++) {
      double kind = random.nextDouble();
      if (kind < 0.2) {
        sites.add(new Site(near(new GeoPoint(51.51, -0.12), 12_000), 1_200 + 1_500 * share()));
      } else if (kind < 0.85) {
        GeoPoint town = towns.get(random.nextInt(TOWNS));
        sites.add(new Site(near(town, 5_000), 2_000 + 3_000 * share()));
      } else {
        sites.add(new Site(somewhere(), 6_000 + 9_000 * share()));
      }
    }
  }

  ImportFile practices() {
    StringBuilder rows = new StringBuilder("ods_code,kind,name,latitude,longitude,postcode\n");
    for (int each = 0; each < sites.size(); each++) {
      GeoPoint where = sites.get(each).where();
      rows.append(
          String.format(
              Locale.ROOT,
              "%s,GP practice,Practice %d,%.6f,%.6f,ZA1 1AA\n",
              code(each),
              each,
              where.latitude(),
              where.longitude()));
    }
    return file("practices.csv", rows);
  }

  /// As many in each district as districts of England have, each near a practice.
  ImportFile postcodes(List<String> names, int inEachDistrict) {
    StringBuilder rows = new StringBuilder("postcode,latitude,longitude\n");
    for (int district = 10; district < 10 + DISTRICTS; district++) {
      GeoPoint middle = sites.get(random.nextInt(sites.size())).where();
      for (int each = 0; each < inEachDistrict; each++) {
        GeoPoint where = near(middle, 2_000);
        String postcode =
            "ZA%d %d%c%c".formatted(district, each / 400 % 10, letter(each), letter(each / 20));
        names.add(postcode);
        rows.append(
            String.format(
                Locale.ROOT, "%s,%.6f,%.6f\n", postcode, where.latitude(), where.longitude()));
      }
    }
    return file("postcodes.csv", rows);
  }

  ImportFile areas() {
    StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
    for (int each = 0; each < sites.size(); each++) {
      Site site = sites.get(each);
      String inner = "[" + ring(site.where(), site.reach()) + hole(site) + "]";
      boolean twoPieces = each % 10 == 0;
      String also = "[" + ring(near(site.where(), 3 * site.reach()), site.reach() / 4) + "]";
      json.append(each == 0 ? "" : ",\n")
          .append(
              twoPieces
                  ? feature(each, "inner", "MultiPolygon", "[" + inner + "," + also + "]")
                  : feature(each, "inner", "Polygon", inner));
      if (each % 2 == 0) {
        String outer = "[" + ring(site.where(), 2 * site.reach()) + "]";
        json.append(",\n").append(feature(each, "outer", "Polygon", outer));
      }
    }
    return file("areas.geojson", json.append("\n]}\n"));
  }

  private String hole(Site site) {
    return random.nextInt(10) == 0 ? "," + ring(site.where(), site.reach() / 4) : "";
  }

  /// A ring without corners that point inwards far enough to cross.
  private String ring(GeoPoint middle, double reach) {
    int corners = 60 + random.nextInt(141);
    StringBuilder ring = new StringBuilder("[");
    String first = "";
    for (int corner = 0; corner < corners; corner++) {
      double angle = 2 * Math.PI * corner / corners;
      GeoPoint place = away(middle, angle, reach * (0.75 + 0.5 * share()));
      String position =
          String.format(Locale.ROOT, "[%.6f,%.6f]", place.longitude(), place.latitude());
      first = corner == 0 ? position : first;
      ring.append(position).append(',');
    }
    return ring.append(first).append(']').toString();
  }

  private static String feature(int practice, String kind, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"ods_code\":\"%s\",\"kind\":\"%s\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
        .formatted(code(practice), kind, type, coordinates);
  }

  private static String code(int practice) {
    return "B%05d".formatted(practice);
  }

  private GeoPoint somewhere() {
    return new GeoPoint(50.8 + 3.8 * share(), -2.9 + 3.2 * share());
  }

  private GeoPoint near(GeoPoint middle, double metres) {
    double distance = metres * Math.sqrt(-2 * Math.log(1 - share())); // normal in both directions
    return away(middle, 2 * Math.PI * share(), distance);
  }

  private static GeoPoint away(GeoPoint from, double angle, double metres) {
    double degrees = metres / METRES_IN_A_DEGREE;
    return new GeoPoint(
        from.latitude() + degrees * Math.sin(angle),
        from.longitude() + degrees * Math.cos(angle) / Math.cos(Math.toRadians(from.latitude())));
  }

  private double share() {
    return random.nextDouble();
  }

  private static char letter(int place) {
    return LETTERS.charAt(place % LETTERS.length());
  }

  private static ImportFile file(String name, StringBuilder text) {
    return new ImportFile(
        name, new ByteArrayResource(text.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
