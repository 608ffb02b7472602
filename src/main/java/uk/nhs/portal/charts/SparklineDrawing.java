package uk.nhs.portal.charts;

import java.util.List;
import uk.nhs.portal.charts.Sparkline.Point;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;

/// Draws a [Sparkline]: 120 by 32 units, the line broken where periods are missing.
final class SparklineDrawing {

  private static final double WIDTH = 120;
  private static final double HEIGHT = 32;
  private static final double ROOM = 8;

  private SparklineDrawing() {}

  static String svg(Sparkline sparkline, String words) {
    Svg svg = new Svg();
    List<Point> known = sparkline.known();
    if (!known.isEmpty()) {
      draw(svg, sparkline, known);
    }
    return svg.finishInline(words, "spark", WIDTH, HEIGHT);
  }

  private static void draw(Svg svg, Sparkline sparkline, List<Point> known) {
    double low = known.stream().mapToDouble(Sparkline::value).min().orElse(0);
    double high = known.stream().mapToDouble(Sparkline::value).max().orElse(0);
    double room = high > low ? 0 : 1; // a level line stands in the middle
    Scale up = new Scale(low - room, high + room, HEIGHT - ROOM, ROOM, List.of(), 1);
    TimeScale across =
        new TimeScale(known.getFirst().period(), known.getLast().period(), ROOM / 2, WIDTH - ROOM);
    StringBuilder path = new StringBuilder();
    Point before = null;
    for (Point point : known) {
      boolean joined =
          before != null && !sparkline.cadence().gapBetween(before.period(), point.period());
      path.append(joined ? "L" : "M")
          .append(Svg.at(across.at(point.period()), up.at(Sparkline.value(point))));
      before = point;
    }
    svg.path("spark", path.toString());
    Point last = known.getLast();
    Symbols.point(
        svg, last.type(), false, across.at(last.period()), up.at(Sparkline.value(last)), 1);
  }
}
