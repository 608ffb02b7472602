package uk.nhs.portal.charts;

/// Draws a [Caterpillar].
final class CaterpillarDrawing {

  private final Caterpillar chart;
  private final Width width;

  CaterpillarDrawing(Caterpillar chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    return Sentence.svg(chart.measured(), width, caption);
  }
}
