package uk.nhs.portal.charts;

import java.util.List;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Labels;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;

/// Names at the ends of lines: in full where there is room, else as letters that the key explains.
/// Each line has its own dashes and its own sign as well as its own colour.
final class LineNames {

  /// Where a line ends.
  record End(int line, double y) {}

  private static final double MOST_ROOM = 190;
  private static final double GAP = 18;

  private final List<String> names;
  private final Width width;
  private final boolean inFull;

  LineNames(List<String> names, Width width) {
    this.names = names;
    this.width = width;
    inFull = width.wide() && names.size() <= 4 && widest() <= MOST_ROOM;
  }

  double room() {
    return inFull ? widest() + 14 : 26;
  }

  void draw(Svg svg, TimePlot plot, List<End> ends) {
    List<Double> wanted = ends.stream().map(end -> end.y() + 5).toList();
    List<Double> places = Labels.spread(wanted, GAP, plot.up().end() + 5, plot.up().start() + 5);
    for (int i = 0; i < ends.size(); i++) {
      int line = ends.get(i).line();
      String text = inFull ? names.get(line) : letter(line);
      String look = "text text--over" + (line == 0 ? " text--strong" : "");
      svg.text(look, plot.right() + 9, places.get(i), Anchor.START, text);
    }
  }

  /// What the letters mean, if the names are letters.
  void explain(Key key) {
    for (int i = 0; i < names.size() && !inFull; i++) {
      int line = i;
      key.add(
          (svg, x, y) -> {
            svg.line("line line--" + line, x - 12, y, x + 12, y);
            sign(svg, line, false, x, y);
          },
          letter(line) + ": " + names.get(line));
    }
  }

  /// The sign of a line's figures.
  static void sign(Svg svg, int line, boolean provisional, double x, double y) {
    String look = "sign sign--" + line + (provisional ? " point--provisional" : "");
    switch (line % 5) {
      case 0 -> svg.circle(look, x, y, 4.5);
      case 1 -> svg.path(look, Symbols.diamond(x, y, 5.5));
      case 2 -> svg.path(look, Symbols.square(x, y, 4));
      case 3 -> svg.path(look, Symbols.triangle(x, y, 5, true));
      default -> svg.path(look, Symbols.triangle(x, y, 5, false));
    }
  }

  private static String letter(int line) {
    return String.valueOf((char) ('A' + line));
  }

  private double widest() {
    return names.stream()
        .mapToDouble(
            name -> TextWidth.of(name, width.textSize()) * TextWidth.STRONG) // the first is bold
        .max()
        .orElse(0);
  }
}
