package uk.nhs.portal.kernel;

/// A place on the earth (WGS 84).
///
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
public record GeoPoint(double latitude, double longitude) {

  /// The IUGG mean radius; distances are then right to about half a per cent.
  private static final double EARTH_RADIUS_METRES = 6_371_008.8;

  /// @throws InvalidValue `geo-point.latitude` or `geo-point.longitude`
  public GeoPoint {
    if (!(Math.abs(latitude) <= 90)) { // refuses NaN too
      throw new InvalidValue("geo-point.latitude");
    }
    if (!(Math.abs(longitude) <= 180)) {
      throw new InvalidValue("geo-point.longitude");
    }
  }

  /// The distance as the crow flies (haversine formula), in metres.
  public double metresTo(GeoPoint other) {
    double north = Math.toRadians(other.latitude - latitude) / 2;
    double east = Math.toRadians(other.longitude - longitude) / 2;
    double square =
        Math.sin(north) * Math.sin(north)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.sin(east)
                * Math.sin(east);
    return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(square)));
  }
}
