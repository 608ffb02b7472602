package uk.nhs.portal.charts.maps;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import uk.nhs.portal.kernel.GeoPoint;

/// From the earth to the drawing: equirectangular, true to shape at the middle latitude.
///
/// @param west the longitude at the left edge
/// @param north the latitude at the upper edge
/// @param left where the left edge is in the drawing
/// @param top where the upper edge is
/// @param across units for a degree of longitude
/// @param down units for a degree of latitude
/// @param bottom where the lower edge is
record Projection(
    double west, double north, double left, double top, double across, double down, double bottom) {

  /// The largest that fits into the room, in its middle.
  static Projection of(List<GeoPoint> corners, double wide, double high, double top) {
    DoubleSummaryStatistics east =
        corners.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
    DoubleSummaryStatistics north =
        corners.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
    double shrink = Math.cos(Math.toRadians((north.getMin() + north.getMax()) / 2));
    double degreesAcross = Math.max((east.getMax() - east.getMin()) * shrink, 1e-6);
    double degreesDown = Math.max(north.getMax() - north.getMin(), 1e-6);
    double down = Math.min((wide - 4) / degreesAcross, high / degreesDown);
    return new Projection(
        east.getMin(),
        north.getMax(),
        (wide - degreesAcross * down) / 2,
        top,
        down * shrink,
        down,
        top + degreesDown * down);
  }

  double[] at(GeoPoint point) {
    return new double[] {
      left + (point.longitude() - west) * across, top + (north - point.latitude()) * down
    };
  }
}
