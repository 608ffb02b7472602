package uk.nhs.portal.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;

/// Rows with their names: beside what is drawn where there is room, else above it.
final class NamedRows {

  private static final double LINE = 18;
  private static final double GAP = 8;
  private static final double BESIDE = 300;

  private final Width width;
  private final double band;
  private final double left;
  private final List<List<String>> names = new ArrayList<>();
  private final List<Double> tops = new ArrayList<>();
  private double bottom;

  /// @param band how high a row's drawing is
  NamedRows(Width width, List<String> texts, double top, double band) {
    this.width = width;
    this.band = band;
    double longest =
        texts.stream()
            .mapToDouble(text -> bold(TextWidth.of(text, width.textSize())))
            .max()
            .orElse(0);
    double column = Math.min(longest, BESIDE);
    left = width.wide() ? column + 12 : 0;
    bottom = top;
    for (String text : texts) {
      double room = (width.wide() ? column : width.units()) / TextWidth.STRONG;
      List<String> lines = TextWidth.lines(text, width.textSize(), room);
      names.add(lines);
      tops.add(bottom);
      double words = lines.size() * LINE;
      bottom += GAP + (width.wide() ? Math.max(words, band) : words + 4 + band);
    }
  }

  /// Where the drawing may begin on its left.
  double left() {
    return left;
  }

  /// The middle of a row's drawing.
  double middle(int row) {
    double top = tops.get(row);
    return width.wide()
        ? top + Math.max(names.get(row).size() * LINE, band) / 2
        : top + names.get(row).size() * LINE + 4 + band / 2;
  }

  /// Below the last row.
  double bottom() {
    return bottom;
  }

  void draw(Svg svg, IntPredicate strong) {
    for (int row = 0; row < names.size(); row++) {
      List<String> lines = names.get(row);
      String look = strong.test(row) ? "text text--over text--strong" : "text text--over";
      double first =
          width.wide() ? middle(row) - (lines.size() - 1) * LINE / 2 + 5 : tops.get(row) + 14;
      for (int i = 0; i < lines.size(); i++) {
        svg.text(look, 0, first + i * LINE, Anchor.START, lines.get(i));
      }
    }
  }

  private static double bold(double wide) {
    return wide * TextWidth.STRONG;
  }
}
