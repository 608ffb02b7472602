package uk.nhs.portal.charts;

import java.util.Locale;
import uk.nhs.portal.charts.drawing.Svg;

/// For how much room a chart is drawn; a page holds both drawings and its styles show one of them,
/// because text that shrinks with its drawing could not be read on a phone.
public enum Width {
  /// A phone; 320 units across.
  NARROW(320),
  /// A desk or a sheet of paper; 720 units across.
  WIDE(720);

  private final int units;

  Width(int units) {
    this.units = units;
  }

  public int units() {
    return units;
  }

  public boolean wide() {
    return this == WIDE;
  }

  /// The size of text in units, as the styles have it.
  public double textSize() {
    return wide() ? 15 : 14;
  }

  /// The finished drawing of that width.
  public String finish(Svg svg, Caption caption, double height) {
    String kind = name().toLowerCase(Locale.ROOT);
    return svg.finish(
        caption.id() + "-" + kind, caption.title(), caption.description(), kind, units, height);
  }
}
