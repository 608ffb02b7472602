package uk.nhs.portal.charts;

import uk.nhs.portal.charts.drawing.Svg;

/// The signs for points: each type has its own shape as well as its colour.
final class Symbols {

  private Symbols() {}

  /// A circle for usual variation, a disc for better, a diamond for worse, a square for unusual.
  ///
  /// @param provisional drawn hollow and dashed
  static void point(Svg svg, PointType type, boolean provisional, double x, double y, double size) {
    String look = "point point--" + type.look() + (provisional ? " point--provisional" : "");
    switch (type) {
      case COMMON_CAUSE -> svg.circle(look, x, y, 3.5 * size);
      case IMPROVEMENT -> svg.circle(look, x, y, 5 * size);
      case CONCERN -> svg.path(look, diamond(x, y, 6.5 * size));
      case NEUTRAL_HIGH, NEUTRAL_LOW -> svg.path(look, square(x, y, 4.5 * size));
    }
  }

  /// A cross on the axis: there is a figure, but it is not shown.
  static void hidden(Svg svg, double x, double y) {
    svg.path("hidden", "M" + Svg.at(x - 4, y - 4) + "l8 8m0-8l-8 8");
  }

  static String diamond(double x, double y, double half) {
    return "M"
        + Svg.at(x, y - half)
        + "L"
        + Svg.at(x + half, y)
        + "L"
        + Svg.at(x, y + half)
        + "L"
        + Svg.at(x - half, y)
        + "Z";
  }

  static String square(double x, double y, double half) {
    return "M"
        + Svg.at(x - half, y - half)
        + "h"
        + Svg.number(2 * half)
        + "v"
        + Svg.number(2 * half)
        + "h"
        + Svg.number(-2 * half)
        + "Z";
  }
}
