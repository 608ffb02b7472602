package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.charts.StepChart.Line;
import uk.nhs.portal.charts.StepChart.Step;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// Draws a [StepChart]: lines of the same stage beside each other, so that none hides another.
final class StepDrawing {

  private static final Words WORDS = Words.of(StepDrawing.class);

  private final StepChart chart;
  private final Width width;
  private final Svg svg = new Svg();

  StepDrawing(StepChart chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    List<LocalDate> days = days();
    if (days.isEmpty()) {
      return Sentence.empty(width, caption);
    }
    LineNames names = new LineNames(chart.lines().stream().map(Line::name).toList(), width);
    Scale stages = stages();
    TimePlot plot =
        new TimePlot(
            width,
            chart.measured(),
            stages,
            stage -> WORDS.get("stage", Math.round(stage)),
            Cadence.YEAR,
            days.getFirst().withDayOfYear(1),
            days.getLast(),
            false,
            chart.marks(),
            names.room());
    plot.draw(svg);
    for (int i = 0; i < chart.lines().size(); i++) {
      line(plot, i);
    }
    names.draw(svg, plot, ends(plot));
    Key key = new Key();
    names.explain(key);
    if (chart.lines().stream().flatMap(line -> line.steps().stream()).anyMatch(this::expires)) {
      key.add(
          (pen, x, y) -> pen.line("line line--provisional", x - 12, y, x + 12, y),
          WORDS.get("stage.expired"));
    }
    plot.explainMarks(key);
    return width.finish(
        svg, caption, key.draw(svg, plot.bottom(), width.units(), width.textSize()));
  }

  /// The first and the last day of the drawing; none without a step.
  private List<LocalDate> days() {
    List<LocalDate> steps =
        chart.lines().stream()
            .flatMap(line -> line.steps().stream())
            .map(Step::from)
            .sorted()
            .toList();
    if (steps.isEmpty()) {
      return List.of();
    }
    LocalDate last = steps.getLast().isAfter(chart.until()) ? steps.getLast() : chart.until();
    return List.of(steps.getFirst(), last);
  }

  /// Every stage has its line, with room below the lowest and above the highest.
  private Scale stages() {
    List<Double> ticks = new ArrayList<>();
    for (int stage = 0; stage <= chart.highest(); stage++) {
      ticks.add((double) stage);
    }
    return new Scale(-0.4, chart.highest() + 0.4, 0, 1, List.copyOf(ticks), 1);
  }

  private void line(TimePlot plot, int index) {
    List<Step> steps = chart.lines().get(index).steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      double y = y(plot, index, step);
      double start = plot.x(step.from());
      boolean last = i == steps.size() - 1;
      double end = last ? plot.right() : plot.x(steps.get(i + 1).from());
      double valid = Math.clamp(valid(plot, step, end), Math.min(start, end), end);
      svg.line("line line--" + index, start, y, valid, y);
      if (valid < end) {
        svg.line("line line--" + index + " line--provisional", valid, y, end, y);
      }
      if (!last) {
        svg.line("line line--" + index, end, y, end, y(plot, index, steps.get(i + 1)));
      }
    }
    for (Step step : steps) {
      svg.group("", title(index, step));
      LineNames.sign(svg, index, false, plot.x(step.from()), y(plot, index, step));
      svg.endGroup();
    }
  }

  private static double valid(TimePlot plot, Step step, double end) {
    return step.validUntil() == null ? end : plot.x(step.validUntil());
  }

  private boolean expires(Step step) {
    return step.validUntil() != null && step.validUntil().isBefore(chart.until());
  }

  private double y(TimePlot plot, int index, Step step) {
    double beside = (index - (chart.lines().size() - 1) / 2.0) * 4;
    return plot.up().at(step.stage()) + beside;
  }

  private String title(int index, Step step) {
    String note = step.note().isEmpty() ? "" : ". " + step.note();
    return chart.lines().get(index).name()
        + ": "
        + WORDS.get("stage", step.stage())
        + ", "
        + NhsFormat.date(step.from())
        + note;
  }

  private List<LineNames.End> ends(TimePlot plot) {
    List<LineNames.End> ends = new ArrayList<>();
    for (int i = 0; i < chart.lines().size(); i++) {
      List<Step> steps = chart.lines().get(i).steps();
      if (!steps.isEmpty()) {
        ends.add(new LineNames.End(i, y(plot, i, steps.getLast())));
      }
    }
    return ends;
  }
}
