package uk.nhs.portal.charts;

import java.util.Locale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.kernel.Words;

/// The icons of "Making Data Count", drawn here: what varies, and whether a target will be met.
/// Each has a letter, so that grey is enough.
public final class SpcIcons {

  private static final Words WORDS = Words.of(SpcIcons.class);
  private static final double SIZE = 40;

  private SpcIcons() {}

  /// An inline `<svg>` named by [#words(Variation)].
  public static String variation(Variation variation) {
    Svg svg = new Svg();
    switch (variation) {
      case COMMON_CAUSE -> usual(svg);
      case CONCERN_HIGH -> special(svg, PointType.CONCERN, true);
      case CONCERN_LOW -> special(svg, PointType.CONCERN, false);
      case IMPROVEMENT_HIGH -> special(svg, PointType.IMPROVEMENT, true);
      case IMPROVEMENT_LOW -> special(svg, PointType.IMPROVEMENT, false);
      case NEUTRAL_HIGH -> special(svg, PointType.NEUTRAL_HIGH, true);
      case NEUTRAL_LOW -> special(svg, PointType.NEUTRAL_LOW, false);
    }
    return svg.finishInline(words(variation), "icon", SIZE, SIZE);
  }

  /// An inline `<svg>` named by [#words(Assurance)].
  public static String assurance(Assurance assurance) {
    Svg svg = new Svg();
    switch (assurance) {
      case PASS -> target(svg, "improvement", "P", 31);
      case FAIL -> target(svg, "concern", "F", 10);
      case INCONSISTENT -> target(svg, "common", "?", 31);
    }
    return svg.finishInline(words(assurance), "icon", SIZE, SIZE);
  }

  /// Points that go up and down between two lines.
  private static void usual(Svg svg) {
    ring(svg, "common");
    svg.path("icon-line icon-line--common", "M8 13h24M8 27h24");
    svg.path("icon-path icon-path--common", "M9 22l7-5 7 6 8-5");
    for (double[] point : new double[][] {{9, 22}, {16, 17}, {23, 23}, {31, 18}}) {
      svg.circle("icon-point icon-point--common", point[0], point[1], 2.5);
    }
  }

  /// A letter, and points that leave the usual range; each type has its own signs.
  private static void special(Svg svg, PointType type, boolean high) {
    ring(svg, type.look());
    double letter = high ? 19 : 33;
    svg.text(
        "icon-letter icon-letter--" + type.look(),
        high ? 14 : 15,
        letter,
        Svg.Anchor.MIDDLE,
        WORDS.get(high ? "icon.high" : "icon.low"));
    double[][] points =
        high
            ? new double[][] {{10.5, 28}, {17, 26.5}, {23, 20.5}, {28, 13.5}}
            : new double[][] {{10.5, 12}, {17, 13.5}, {23, 19.5}, {28, 26.5}};
    for (int i = 0; i < points.length; i++) {
      PointType sign = i < 2 ? PointType.COMMON_CAUSE : type;
      sign(svg, sign, type.look(), points[i][0], points[i][1]);
    }
  }

  private static void sign(Svg svg, PointType sign, String ring, double x, double y) {
    String look = "icon-point icon-point--" + ring;
    switch (sign) {
      case COMMON_CAUSE -> svg.circle(look + " icon-point--open", x, y, 2);
      case IMPROVEMENT -> svg.circle(look, x, y, 3);
      case CONCERN -> svg.path(look, Symbols.diamond(x, y, 3.8));
      case NEUTRAL_HIGH, NEUTRAL_LOW -> svg.path(look, Symbols.square(x, y, 2.7));
    }
  }

  /// A letter above, below or across the dashed line of a target.
  private static void target(Svg svg, String look, String letter, double line) {
    ring(svg, look);
    svg.path("icon-line icon-line--" + look, "M" + Svg.at(9, line) + "H31");
    svg.text(
        "icon-letter icon-letter--large icon-letter--" + look,
        20,
        line < 20 ? 31 : 26,
        Svg.Anchor.MIDDLE,
        letter);
  }

  private static void ring(Svg svg, String look) {
    svg.circle("icon-ring icon-ring--" + look, 20, 20, 18);
  }

  /// What the icon says.
  public static String words(Variation variation) {
    return WORDS.get("variation." + variation.name().toLowerCase(Locale.ROOT));
  }

  /// What the icon says.
  public static String words(Assurance assurance) {
    return WORDS.get("assurance." + assurance.name().toLowerCase(Locale.ROOT));
  }
}
