package uk.nhs.portal.charts.drawing;

import java.util.ArrayList;
import java.util.List;

/// What the signs of a drawing mean: symbols with words, in as many lines as the width needs.
public final class Key {

  /// Draws a symbol whose middle is at the point, at most 24 units wide and 14 high.
  @FunctionalInterface
  public interface Symbol {
    void draw(Svg svg, double x, double y);
  }

  private record Entry(Symbol symbol, String words) {}

  private static final double SYMBOL = 32;
  private static final double GAP = 18;

  private final List<Entry> entries = new ArrayList<>();

  public Key add(Symbol symbol, String words) {
    entries.add(new Entry(symbol, words));
    return this;
  }

  /// Draws the key below a line.
  ///
  /// @return where the drawing may go on below it
  public double draw(Svg svg, double top, double width, double textSize) {
    double lineHeight = textSize + 7;
    double x = 0;
    double y = top + lineHeight - 6;
    for (Entry entry : entries) {
      double wide = SYMBOL + TextWidth.of(entry.words(), textSize);
      if (x > 0 && x + wide > width) {
        x = 0;
        y += lineHeight;
      }
      entry.symbol().draw(svg, x + 12, y - textSize * 0.35);
      List<String> lines = TextWidth.lines(entry.words(), textSize, width - SYMBOL);
      for (int i = 0; i < lines.size(); i++) {
        y += i > 0 ? lineHeight - 3 : 0;
        svg.text("text", x + SYMBOL - 2, y, Svg.Anchor.START, lines.get(i));
      }
      x = lines.size() > 1 ? width : x + wide + GAP;
    }
    return entries.isEmpty() ? top : y + 8;
  }
}
