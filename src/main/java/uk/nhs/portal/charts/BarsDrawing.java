package uk.nhs.portal.charts;

/// Draws a [Bars].
final class BarsDrawing {

  private final Bars chart;
  private final Width width;

  BarsDrawing(Bars chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    return Sentence.svg(chart.measured(), width, caption);
  }
}
