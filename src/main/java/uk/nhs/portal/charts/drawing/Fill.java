package uk.nhs.portal.charts.drawing;

import java.util.ArrayList;
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
  /// @param scale the ending of the class that gives the shades: `band`, `stage`
  /// @param many how many fills are wanted, at most [#count]
  public static List<Fill> define(Svg svg, String drawing, String scale, int many) {
    List<Fill> fills = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      fills.add(define(svg, drawing, scale + i, 8, TEXTURES.get(i)));
    }
    return List.copyOf(fills);
  }

  /// Defines a fill of wide stripes, for what is not known: `forecast`, `none`.
  public static Fill striped(Svg svg, String drawing, String name) {
    return define(svg, drawing, name, 12, "M-2 2L2 -2M-2 14L14 -2M10 14L14 10");
  }

  private static Fill define(Svg svg, String drawing, String name, int size, String texture) {
    String id = drawing + "-" + name;
    svg.made(
        "<defs><pattern id=\"%1$s\" width=\"%2$d\" height=\"%2$d\" patternUnits=\"userSpaceOnUse\">"
            .formatted(Svg.escaped(id), size));
    svg.rect("shade shade--" + name, 0, 0, size, size);
    if (!texture.isEmpty()) {
      svg.path("texture texture--" + name, texture);
    }
    svg.made("</pattern></defs>");
    return new Fill(id);
  }

  String paint() {
    return "url(#" + id + ")";
  }
}
