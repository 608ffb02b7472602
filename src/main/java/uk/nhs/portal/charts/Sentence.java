package uk.nhs.portal.charts;

import java.util.List;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.TextWidth;
import uk.nhs.portal.kernel.Words;

/// A drawing of words only: there is nothing to draw.
public final class Sentence {

  private static final Words WORDS = Words.of(Sentence.class);
  private static final double LINE = 22;

  private Sentence() {}

  /// Says that there are no figures.
  public static String empty(Width width, Caption caption) {
    return svg(WORDS.get("empty"), width, caption);
  }

  static String svg(String words, Width width, Caption caption) {
    Svg svg = new Svg();
    List<String> lines = TextWidth.lines(words, width.textSize(), width.units());
    for (int i = 0; i < lines.size(); i++) {
      svg.text("text", 0, LINE * (i + 1), Svg.Anchor.START, lines.get(i));
    }
    return width.finish(svg, caption, LINE * (lines.size() + 1));
  }
}
