package uk.nhs.portal.charts;

/// Draws a [StepChart].
final class StepDrawing {

  private final StepChart chart;
  private final Width width;

  StepDrawing(StepChart chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    return Sentence.svg(chart.measured(), width, caption);
  }
}
