package uk.nhs.portal.charts;

/// Draws a [TrendChart].
final class TrendDrawing {

  private final TrendChart chart;
  private final Width width;

  TrendDrawing(TrendChart chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    return Sentence.svg(chart.measured(), width, caption);
  }
}
