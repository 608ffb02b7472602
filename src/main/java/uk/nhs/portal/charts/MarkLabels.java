package uk.nhs.portal.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;

/// Labels of vertical lines, above the plot: in words where they stand beside each other in at most
/// three rows, else as numbers that the key explains.
final class MarkLabels {

  private record Label(Mark mark, String text, double x, double from, double to, int row) {}

  private static final int MOST_ROWS = 3;
  private static final int MOST_NUMBERED_ROWS = 8;
  private static final double ROW = 20;
  private static final double GAP = 6;

  private final List<Label> labels;
  private final boolean numbered;

  MarkLabels(List<Mark> marks, TimeScale across, Width width) {
    List<Mark> seen =
        marks.stream()
            .filter(mark -> across.holds(mark.at()))
            .sorted(Comparator.comparing(Mark::at))
            .toList();
    List<Label> inWords = placed(seen, across, width, false);
    numbered = inWords.stream().anyMatch(label -> label.row() >= MOST_ROWS);
    labels = numbered ? placed(seen, across, width, true) : inWords;
  }

  double height() {
    return labels.stream().mapToInt(label -> label.row() + 1).max().orElse(0) * ROW;
  }

  void draw(Svg svg, double top, double bottom) {
    for (Label label : labels) {
      double y = top + ROW * label.row();
      String kind = label.mark().kind().name().toLowerCase(Locale.ROOT);
      svg.line("mark mark--" + kind, label.x(), y, label.x(), bottom);
      boolean before = label.to() <= label.x();
      svg.text(
          "text text--over",
          before ? label.to() : label.from(),
          y + 12,
          before ? Anchor.END : Anchor.START,
          label.text());
    }
  }

  /// What the numbers mean, if the labels are numbers.
  void explain(Key key) {
    if (numbered) {
      for (Label label : labels) {
        key.add(
            (svg, x, y) -> svg.text("text", x, y + 5, Anchor.MIDDLE, label.text()),
            label.mark().label());
      }
    }
  }

  private static List<Label> placed(
      List<Mark> marks, TimeScale across, Width width, boolean numbered) {
    List<Label> placed = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      String text = numbered ? String.valueOf(i + 1) : mark.label();
      double wide = TextWidth.of(text, width.textSize());
      double x = across.at(mark.at());
      boolean after = x + GAP + wide <= width.units();
      double from = after ? x + GAP : x - GAP - wide;
      int rows = numbered ? MOST_NUMBERED_ROWS : MOST_ROWS;
      int row = from < 0 ? rows : freeRow(placed, from, from + wide, x, rows);
      placed.add(new Label(mark, text, x, from, from + wide, numbered ? row % rows : row));
    }
    return placed;
  }

  /// The first row in which nothing overlaps, neither a label nor the line of a label further up.
  private static int freeRow(List<Label> placed, double from, double to, double x, int rows) {
    for (int row = 0; row < rows; row++) {
      int candidate = row;
      boolean free =
          placed.stream()
              .noneMatch(other ->
                  (other.row() == candidate && from < other.to() + GAP && other.from() - GAP < to)
                      || (other.row() < candidate && from - 2 < other.x() && other.x() < to + 2)
                      || (other.row() > candidate && other.from() - 2 < x && x < other.to() + 2));
      if (free) {
        return row;
      }
    }
    return rows;
  }
}
