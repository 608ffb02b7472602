package uk.nhs.portal.charts.drawing;

import java.util.List;

/// What is measured, above a drawing, in as many lines as it needs.
public final class Title {

  private static final double LINE = 20;

  private final List<String> lines;

  public Title(String text, double textSize, double width) {
    lines = TextWidth.lines(text, textSize * TextWidth.STRONG, width);
  }

  public double height() {
    return lines.size() * LINE;
  }

  public void draw(Svg svg) {
    for (int i = 0; i < lines.size(); i++) {
      svg.text("text text--title", 0, 15 + i * LINE, Svg.Anchor.START, lines.get(i));
    }
  }
}
