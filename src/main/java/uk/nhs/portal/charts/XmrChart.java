package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.kernel.Words;

/// One process over time with its average and limits (an XmR chart), broken where the limits were
/// calculated anew.
///
/// @param measured what the values are, as the axis says it
/// @param target what the values should reach
/// @param marks what happened meanwhile
public record XmrChart(
    String measured,
    Unit unit,
    Cadence cadence,
    List<Point> points,
    @Nullable Reference target,
    List<Mark> marks)
    implements Chart {

  private static final Words WORDS = Words.of(XmrChart.class);

  /// One period.
  ///
  /// @param period its first day
  /// @param value the figure; none where it is hidden or missing
  /// @param signal what its rule says, in words for people; may be empty
  /// @param group counts how often the limits were calculated anew before
  public record Point(
      LocalDate period,
      @Nullable Double value,
      PointType type,
      String signal,
      int group,
      @Nullable Limits limits,
      Standing standing) {

    public Point {
      Numbers.finite(value);
    }
  }

  /// Average and limits of the process at a point.
  public record Limits(double mean, double lower, double upper) {

    public Limits {
      Numbers.finite(mean, lower, upper);
    }
  }

  public XmrChart {
    points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
    marks = List.copyOf(marks);
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new XmrDrawing(this, width).svg(caption);
  }

  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Point point : points) {
      rows.add(
          List.of(
              cadence.label(point.period()),
              point.value() == null ? Periods.none(point.standing()) : unit.text(point.value()),
              limit(point, Limits::mean),
              limit(point, Limits::lower),
              limit(point, Limits::upper),
              point.value() == null ? "" : signal(point),
              Periods.note(point.standing(), point.period(), cadence, marks)));
    }
    return new DataTable(
        List.of(
            Column.words(WORDS.get("period")),
            Column.numbers(measured),
            Column.numbers(WORDS.get("mean")),
            Column.numbers(WORDS.get("limit.lower")),
            Column.numbers(WORDS.get("limit.upper")),
            Column.words(WORDS.get("signal")),
            Column.words(WORDS.get("standing"))),
        rows,
        0);
  }

  private String limit(Point point, ToDoubleFunction<Limits> which) {
    return point.limits() == null ? "" : unit.text(which.applyAsDouble(point.limits()));
  }

  static String signal(Point point) {
    return point.signal().isEmpty()
        ? WORDS.get("signal." + point.type().look().toLowerCase(Locale.ROOT))
        : point.signal();
  }
}
