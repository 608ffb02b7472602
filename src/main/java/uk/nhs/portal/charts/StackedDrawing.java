package uk.nhs.portal.charts;

/// Draws a [StackedBars].
final class StackedDrawing {

  private final StackedBars chart;
  private final Width width;

  StackedDrawing(StackedBars chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    return Sentence.svg(chart.counted(), width, caption);
  }
}
