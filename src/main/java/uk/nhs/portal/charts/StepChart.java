package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// Stages that organisations reached over time, as steps.
///
/// @param highest the highest stage that there is
/// @param until the day at which the drawing ends
public record StepChart(
    String measured, int highest, List<Line> lines, LocalDate until, List<Mark> marks)
    implements Chart {

  private static final Words WORDS = Words.of(StepChart.class);

  /// One organisation.
  public record Line(String name, List<Step> steps) {

    public Line {
      steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    }
  }

  /// A stage that was reached.
  ///
  /// @param validUntil the last day on which the evidence holds, if it ends
  public record Step(LocalDate from, @Nullable LocalDate validUntil, int stage, String note) {}

  public StepChart {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    if (lines.size() > TrendChart.MOST_LINES) {
      throw new IllegalArgumentException("Lines: at most " + TrendChart.MOST_LINES);
    }
    if (lines.stream()
        .flatMap(line -> line.steps().stream())
        .anyMatch(step -> step.stage() < 0 || step.stage() > highest)) {
      throw new IllegalArgumentException("Stages: 0 to " + highest);
    }
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new StepDrawing(this, width).svg(caption);
  }

  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : lines) {
      for (Step step : line.steps()) {
        rows.add(
            List.of(
                line.name(),
                NhsFormat.date(step.from()),
                String.valueOf(step.stage()),
                step.validUntil() == null ? "" : NhsFormat.date(step.validUntil()),
                step.note()));
      }
    }
    return new DataTable(
        List.of(
            Column.words(WORDS.get("organisation")),
            Column.words(WORDS.get("from")),
            Column.numbers(WORDS.get("stage.column")),
            Column.words(WORDS.get("until")),
            Column.words(WORDS.get("change"))),
        rows,
        0);
  }
}
