package uk.nhs.portal.charts.ui;

import uk.nhs.portal.charts.Assurance;
import uk.nhs.portal.charts.Sparkline;
import uk.nhs.portal.charts.SpcIcons;
import uk.nhs.portal.charts.Variation;
import uk.nhs.portal.nhsuk.NhsukElement;

/// A small drawing within a line or a cell.
///
/// It is inner HTML, because Flow's client makes elements without the SVG namespace; all text in it
/// is escaped where it is drawn.
public final class Drawn extends NhsukElement {

  private Drawn(String svg) {
    super("span", "app-chart__drawn");
    getElement().setProperty("innerHTML", svg);
  }

  public static Drawn sparkline(Sparkline sparkline) {
    return new Drawn(sparkline.svg(sparkline.words()));
  }

  public static Drawn variation(Variation variation) {
    return new Drawn(SpcIcons.variation(variation));
  }

  public static Drawn assurance(Assurance assurance) {
    return new Drawn(SpcIcons.assurance(assurance));
  }
}
