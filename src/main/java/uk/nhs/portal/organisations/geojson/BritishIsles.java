package uk.nhs.portal.organisations.geojson;

/// Where a place must be, and what was probably meant where it is not.
final class BritishIsles {

  private static final double SOUTH = 49;
  private static final double NORTH = 61;
  private static final double WEST = -9;
  private static final double EAST = 2.5;

  private BritishIsles() {}

  /// @throws FeatureRefused if the place is somewhere else
  static void require(Coordinates.Position place, String where) {
    if (!contains(place.longitude(), place.latitude())) {
      throw new FeatureRefused(where, why(place));
    }
  }

  private static String why(Coordinates.Position place) {
    if (contains(/* longitude= */ place.latitude(), /* latitude= */ place.longitude())) {
      return "coordinates.swapped";
    }
    boolean degrees = Math.abs(place.longitude()) <= 180 && Math.abs(place.latitude()) <= 180;
    return degrees ? "coordinates.range" : "coordinates.metres";
  }

  private static boolean contains(double longitude, double latitude) {
    return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
  }
}
