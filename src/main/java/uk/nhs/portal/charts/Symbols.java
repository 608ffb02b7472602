package uk.nhs.portal.charts;

import java.util.Locale;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.kernel.Words;

/// The signs for points: each type has its own shape as well as its colour.
final class Symbols {

  private static final Words WORDS = Words.of(Symbols.class);

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

  /// What the sign of a standing means.
  static void explain(Key key, Standing standing) {
    String words = WORDS.get("standing." + standing.name().toLowerCase(Locale.ROOT));
    if (standing == Standing.HIDDEN) {
      key.add(Symbols::hidden, words);
    } else {
      key.add((svg, x, y) -> svg.circle("point point--common point--provisional", x, y, 5), words);
    }
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

  /// A triangle that points up or down.
  static String triangle(double x, double y, double half, boolean up) {
    double tip = up ? -half : half;
    return "M"
        + Svg.at(x, y + tip)
        + "L"
        + Svg.at(x + half, y - tip)
        + "L"
        + Svg.at(x - half, y - tip)
        + "Z";
  }

  /// An upright line with a short line at each end.
  static String whisker(double x, double top, double bottom) {
    return "M"
        + Svg.at(x - 4, top)
        + "h8M"
        + Svg.at(x, top)
        + "L"
        + Svg.at(x, bottom)
        + "M"
        + Svg.at(x - 4, bottom)
        + "h8";
  }

  /// A level line with a short line at each end.
  static String sideways(double y, double from, double to) {
    return "M"
        + Svg.at(from, y - 4)
        + "v8M"
        + Svg.at(from, y)
        + "L"
        + Svg.at(to, y)
        + "M"
        + Svg.at(to, y - 4)
        + "v8";
  }
}
