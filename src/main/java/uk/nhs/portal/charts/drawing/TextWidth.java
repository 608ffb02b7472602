package uk.nhs.portal.charts.drawing;

import java.util.ArrayList;
import java.util.List;

/// How wide text is, near enough to keep labels apart without a font at hand: as wide as in the
/// fonts that stand in where Arial is missing, which are wider.
public final class TextWidth {

  private static final String NARROWEST = "ijl'|!.,:;";
  private static final String NARROW = "ftrI()[]-/ ";
  private static final String WIDE = "ABCDEGHKNOPQRSUVXYwmMW%&@–—";
  private static final String WIDEST = "mMW%@—";

  /// How much wider bold text is.
  public static final double STRONG = 1.1;

  /// How much wider the widest of the usual fonts is than Arial.
  private static final double WIDER = 1.13;

  private TextWidth() {}

  /// The width in the unit of the size of the text.
  public static double of(String text, double size) {
    return text.codePoints().mapToDouble(TextWidth::ems).sum() * size * WIDER;
  }

  /// The text in lines that are no wider; a word that is wider stands alone.
  public static List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      if (!line.isEmpty() && of(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// The text, cut with an ellipsis where it is wider.
  public static String cut(String text, double size, double width) {
    if (of(text, size) <= width) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    int keep = points.length;
    while (keep > 1 && of(new String(points, 0, keep), size) + size > width) {
      keep--;
    }
    return new String(points, 0, keep).stripTrailing() + "…";
  }

  private static double ems(int character) {
    if (WIDEST.indexOf(character) >= 0) {
      return 0.89;
    }
    if (NARROWEST.indexOf(character) >= 0) {
      return 0.26;
    }
    if (NARROW.indexOf(character) >= 0) {
      return 0.31;
    }
    return WIDE.indexOf(character) >= 0 ? 0.71 : character > 0x2E80 ? 1 : 0.56;
  }
}
