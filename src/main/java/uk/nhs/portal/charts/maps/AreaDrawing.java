package uk.nhs.portal.charts.maps;

import java.util.List;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Sentence;
import uk.nhs.portal.charts.Width;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.maps.AreaMap.Shape;
import uk.nhs.portal.kernel.GeoPoint;

/// Draws an [AreaMap]: degrees of longitude are as long as at the middle of the map, and corners
/// that nobody could see are left out.
final class AreaDrawing {

  private static final double TOLERANCE = 0.6;

  private final AreaMap chart;
  private final Width width;
  private final Svg svg = new Svg();

  AreaDrawing(AreaMap chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    List<GeoPoint> corners =
        chart.shapes().stream()
            .flatMap(shape -> shape.rings().stream())
            .flatMap(List::stream)
            .toList();
    if (corners.isEmpty()) {
      return Sentence.empty(width, caption);
    }
    Legend legend = new Legend(svg, caption, width, chart.bands());
    double top = legend.title(chart.measured(), chart.unit());
    Projection projection = Projection.of(corners, width.units(), width.wide() ? 600 : 380, top);
    for (Shape shape : chart.shapes()) {
      StringBuilder path = new StringBuilder();
      shape.rings().forEach(ring -> path.append(path(projection, ring)));
      svg.group("", Legend.said(shape.area(), chart.unit()));
      svg.path("area", path.toString(), legend.fill(shape.area()));
      svg.endGroup();
    }
    double bottom = legend.draw(projection.bottom() + 8, chart.shapes().stream().map(Shape::area));
    return width.finish(svg, caption, bottom);
  }

  /// One ring, each corner by its distance from the last in tenths, which is shorter to write.
  private static String path(Projection projection, List<GeoPoint> ring) {
    List<double[]> kept = Simplified.ring(ring.stream().map(projection::at).toList(), TOLERANCE);
    StringBuilder path = new StringBuilder();
    long x = 0;
    long y = 0;
    for (double[] corner : kept) {
      long toX = Math.round(corner[0] * 10);
      long toY = Math.round(corner[1] * 10);
      path.append(path.isEmpty() ? "M" : "l").append(Svg.at((toX - x) / 10.0, (toY - y) / 10.0));
      x = toX;
      y = toY;
    }
    return path.isEmpty() ? "" : path.append("z").toString();
  }
}
