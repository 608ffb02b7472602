package uk.nhs.portal.charts.drawing;

import java.util.List;

/// The fills of a drawing: each has a shade and a texture of its own, so that they differ in grey
/// and where a person's own colours replace them.
public final class Fill {

  /// Textures from empty to full; the index is the ending of the shade's class in the styles.
  private static final List<String> TEXTURES =
      List.of(
          "",
          "M2 2h.01M6 6h.01",
          "M-1 3L3 -1M-1 11L11 -1M5 9L9 5",
          "M0 2H8M0 6H8",
          "M0 2H8M0 6H8M2 0V8M6 0V8",
          "M-1 5L5 11M-1 -3L11 9M3 -1L9 5",
          "M4 0V8",
          "");

  private final String id;

  private Fill(String id) {
    this.id = id;
  }

  /// How many fills there are.
  public static int count() {
    return TEXTURES.size();
  }

  /// Defines the fills of one scale in the drawing.
  ///
  /// @param drawing the id of the drawing
  /// @param scale the ending of the class that gives the shades: `band`, `stage`, `forecast`
  /// @param many how many fills are wanted, at most [#count]
  public static List<Fill> define(Svg svg, String drawing, String scale, int many) {
    StringBuilder made = new StringBuilder("<defs>");
    List<Fill> fills = new java.util.ArrayList<>();
    for (int i = 0; i < many; i++) {
      String id = drawing + "-" + scale + i;
      made.append("<pattern id=\"")
          .append(Svg.escaped(id))
          .append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">")
          .append("<rect class=\"app-chart__shade app-chart__shade--")
          .append(scale)
          .append(i)
          .append("\" width=\"8\" height=\"8\"/>");
      if (!TEXTURES.get(i).isEmpty()) {
        made.append("<path class=\"app-chart__texture app-chart__texture--")
            .append(scale)
            .append(i)
            .append("\" d=\"")
            .append(TEXTURES.get(i))
            .append("\"/>");
      }
      made.append("</pattern>");
      fills.add(new Fill(id));
    }
    svg.made(made.append("</defs>").toString());
    return List.copyOf(fills);
  }

  String paint() {
    return "url(#" + id + ")";
  }
}
