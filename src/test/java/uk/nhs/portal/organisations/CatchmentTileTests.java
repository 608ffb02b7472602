package uk.nhs.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.nhs.portal.kernel.GeoPoint;

class CatchmentTileTests {

  @Test
  void everyPlaceOfABoxIsLookedForInTheTileOfTheBox() {
    Random random = new Random(16);
    for (int each = 0; each < 100_000; each++) {
      double south = 49 + 12 * random.nextDouble();
      double west = -9 + 11.5 * random.nextDouble();
      double north = south + (61 - south) * Math.pow(random.nextDouble(), 6);
      double east = west + (2.5 - west) * Math.pow(random.nextDouble(), 6);
      GeoPoint place =
          new GeoPoint(
              south + (north - south) * random.nextDouble(),
              west + (east - west) * random.nextDouble());

      assertThat(CatchmentTile.around(place)).contains(CatchmentTile.of(south, north, west, east));
    }
  }

  @ParameterizedTest
  @CsvSource({"49, 61, -9, 2.5", "53, 53.5, -2.5, -2", "51.5, 51.5156, 0, 0.01", "51, 51, 0, 0"})
  void cornersOfABoxBelongToIt(double south, double north, double west, double east) {
    int tile = CatchmentTile.of(south, north, west, east);

    assertThat(CatchmentTile.around(new GeoPoint(south, west))).contains(tile);
    assertThat(CatchmentTile.around(new GeoPoint(north, east))).contains(tile);
    assertThat(CatchmentTile.around(new GeoPoint(north, west))).contains(tile);
  }

  @Test
  void aPlaceIsLookedForInFewTiles() {
    assertThat(CatchmentTile.around(new GeoPoint(53.5, -2.5))).hasSizeLessThanOrEqualTo(44);
  }
}
