package uk.nhs.portal.organisations.ui.visitor;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.NhsukElement;

/// A map that is drawn here, with circles of equal distance instead of streets: it says in which
/// direction and how far, without asking anybody else for tiles.
///
/// Its text comes from publishers, so all of it is escaped: the drawing is inner HTML, because
/// Flow's client makes elements without the SVG namespace.
final class OrganisationMap extends NhsukElement {

  private static final Words WORDS = Words.of(OrganisationMap.class);
  private static final double METRES_IN_A_MILE = 1_609.344;
  private static final double METRES_IN_A_DEGREE = 111_195;
  private static final double[] RINGS = {0.1, 0.25, 0.5, 1, 2, 5, 10, 25, 50, 100, 250};
  private static final int SIZE = 480;
  private static final double RADIUS = SIZE / 2.0 - 24;

  OrganisationMap(String title, GeoPoint middle, boolean searched, List<MapPoint> points) {
    super("div", "app-map");
    double reach =
        points.stream().mapToDouble(point -> middle.metresTo(point.where())).max().orElse(0);
    double scale = RADIUS / Math.max(reach * 1.05, 0.1 * METRES_IN_A_MILE);
    getElement().setProperty("innerHTML", svg(title, middle, searched, points, scale));
  }

  private static String svg(
      String title, GeoPoint middle, boolean searched, List<MapPoint> points, double scale) {
    StringBuilder svg = new StringBuilder(4_096);
    svg.append("<svg class=\"app-map__drawing\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        .append(" aria-labelledby=\"map-title map-desc\" focusable=\"false\"")
        .append(String.format(Locale.ROOT, " viewBox=\"0 0 %d %d\">", SIZE, SIZE))
        .append("<title id=\"map-title\">")
        .append(escaped(title))
        .append("</title><desc id=\"map-desc\">")
        .append(escaped(description(middle, points)))
        .append("</desc>");
    rings(svg, scale);
    if (searched) {
      svg.append(cross(SIZE / 2.0, SIZE / 2.0));
    }
    for (int i = points.size() - 1; i >= 0; i--) { // the nearest on top
      svg.append(marker(points.get(i), middle, scale, i == 0));
    }
    return svg.append("</svg>").toString();
  }

  private static void rings(StringBuilder svg, double scale) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"app-map__north\" x=\"%d\" y=\"16\" text-anchor=\"middle\">%s</text>",
            SIZE / 2,
            escaped(WORDS.get("map.north"))));
    int drawn = 0;
    for (int i = RINGS.length - 1; i >= 0 && drawn < 3; i--) {
      double radius = RINGS[i] * METRES_IN_A_MILE * scale;
      if (radius <= RADIUS + 1) {
        drawn++;
        svg.append(
                String.format(
                    Locale.ROOT,
                    "<circle class=\"app-map__ring\" cx=\"%1$d\" cy=\"%1$d\" r=\"%2$.1f\" fill=\"none\" stroke=\"#768692\"/>",
                    SIZE / 2,
                    radius))
            .append(
                String.format(
                    Locale.ROOT,
                    "<text class=\"app-map__distance\" x=\"%d\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                    SIZE / 2,
                    SIZE / 2 + radius - 4,
                    escaped(NhsFormat.miles(RINGS[i] * METRES_IN_A_MILE))));
      }
    }
  }

  private static String cross(double x, double y) {
    return String.format(
        Locale.ROOT,
        "<path class=\"app-map__searched\" d=\"M%.1f %.1fh20m-10 -10v20\" stroke=\"#d5281b\" stroke-width=\"3\"/>",
        x - 10,
        y);
  }

  private static String marker(MapPoint point, GeoPoint middle, double scale, boolean first) {
    double east =
        (point.where().longitude() - middle.longitude())
            * METRES_IN_A_DEGREE
            * Math.cos(Math.toRadians(middle.latitude()));
    double north = (point.where().latitude() - middle.latitude()) * METRES_IN_A_DEGREE;
    double x = SIZE / 2.0 + east * scale;
    double y = SIZE / 2.0 - north * scale;
    return String.format(
        Locale.ROOT,
        "<g class=\"app-map__place\"><title>%s</title><circle cx=\"%.1f\" cy=\"%.1f\" r=\"12\" fill=\"%s\" stroke=\"#fff\"/>"
            + "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#fff\" font-size=\"13\">%s</text></g>",
        escaped(point.name()),
        x,
        y,
        first ? "#003087" : "#005eb8",
        x,
        y + 4.5,
        escaped(point.label()));
  }

  private static String description(GeoPoint middle, List<MapPoint> points) {
    StringBuilder text = new StringBuilder();
    for (MapPoint point : points) {
      text.append(
          WORDS.get(
              "map.place",
              point.label(),
              point.name(),
              NhsFormat.miles(middle.metresTo(point.where())),
              WORDS.get("map.direction." + direction(middle, point.where()))));
    }
    return text.toString();
  }

  /// One of eight directions, counted clockwise from the north.
  private static int direction(GeoPoint from, GeoPoint to) {
    double east = (to.longitude() - from.longitude()) * Math.cos(Math.toRadians(from.latitude()));
    double degrees = Math.toDegrees(Math.atan2(east, to.latitude() - from.latitude()));
    return Math.floorMod((int) Math.round(degrees / 45), 8);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
