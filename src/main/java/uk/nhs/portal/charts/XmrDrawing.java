package uk.nhs.portal.charts;

/// Draws a [XmrChart].
final class XmrDrawing {

  private final XmrChart chart;
  private final Width width;

  XmrDrawing(XmrChart chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    return Sentence.svg(chart.measured(), width, caption);
  }
}
