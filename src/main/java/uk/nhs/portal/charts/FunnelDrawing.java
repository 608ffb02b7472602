package uk.nhs.portal.charts;

/// Draws a [Funnel].
final class FunnelDrawing {

  private final Funnel chart;
  private final Width width;

  FunnelDrawing(Funnel chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    return Sentence.svg(chart.measured(), width, caption);
  }
}
