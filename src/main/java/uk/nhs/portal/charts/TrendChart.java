package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.kernel.Words;

/// One to ten lines over time, the first with the range in which its true values lie.
///
/// @param lines the first is the subject, the others are what it is held against
/// @param interval how the range of the first line is drawn
public record TrendChart(
    String measured,
    Unit unit,
    Cadence cadence,
    List<Line> lines,
    Interval interval,
    @Nullable Reference target,
    List<Mark> marks)
    implements Chart {

  /// More lines than this cannot be told apart.
  public static final int MOST_LINES = 10;

  private static final Words WORDS = Words.of(TrendChart.class);

  /// How a range is drawn.
  public enum Interval {
    BAND,
    WHISKERS,
    NONE
  }

  /// Figures of one organisation.
  public record Line(String name, List<Point> points) {

    public Line {
      points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
    }

    @Nullable Point at(LocalDate period) {
      for (Point point : points) {
        if (point.period().equals(period)) {
          return point;
        }
      }
      return null;
    }
  }

  /// One period of one line.
  public record Point(
      LocalDate period,
      @Nullable Double value,
      @Nullable Double lower,
      @Nullable Double upper,
      Standing standing) {

    public Point {
      Numbers.finite(value, lower, upper);
    }

    boolean ranged() {
      return value != null && lower != null && upper != null;
    }
  }

  public TrendChart {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("Lines: 1 to " + MOST_LINES);
    }
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new TrendDrawing(this, width).svg(caption);
  }

  @Override
  public DataTable table() {
    List<Column> columns = new ArrayList<>(List.of(Column.words(WORDS.get("period"))));
    for (Line line : lines) {
      columns.add(Column.numbers(line.name()));
      if (columns.size() == 2) {
        columns.add(Column.numbers(WORDS.get("interval")));
      }
    }
    columns.add(Column.words(WORDS.get("standing")));
    TreeSet<LocalDate> periods = new TreeSet<>();
    lines.forEach(line -> line.points().forEach(point -> periods.add(point.period())));
    return new DataTable(columns, periods.stream().map(this::row).toList(), 0);
  }

  private List<String> row(LocalDate period) {
    List<String> cells = new ArrayList<>(List.of(cadence.label(period)));
    for (Line line : lines) {
      cells.add(value(line.at(period)));
      if (cells.size() == 2) {
        cells.add(range(line.at(period)));
      }
    }
    Point first = lines.getFirst().at(period);
    Standing standing = first == null ? Standing.MISSING : first.standing();
    cells.add(Periods.note(standing, period, cadence, marks));
    return cells;
  }

  private String value(@Nullable Point point) {
    if (point == null || point.value() == null) {
      return Periods.none(point == null ? Standing.MISSING : point.standing());
    }
    return unit.text(point.value());
  }

  private String range(@Nullable Point point) {
    return point == null || point.lower() == null || point.upper() == null
        ? ""
        : WORDS.get("interval.to", unit.text(point.lower()), unit.text(point.upper()));
  }
}
