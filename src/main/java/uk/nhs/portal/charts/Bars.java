package uk.nhs.portal.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.kernel.Words;

/// Bars below each other, each with its name and value beside it, in the order given.
public record Bars(String measured, Unit unit, List<Bar> bars, @Nullable Reference reference)
    implements Chart {

  private static final Words WORDS = Words.of(Bars.class);

  /// One bar.
  ///
  /// @param lower the lower end of the range in which the true value lies
  /// @param whole of how much the value is a part, drawn as an outline
  /// @param note said behind the value; may be empty
  public record Bar(
      String label,
      double value,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable Double whole,
      String note,
      boolean highlighted) {

    public Bar {
      Numbers.finite(value, lower, upper, whole);
    }

    boolean ranged() {
      return lower != null && upper != null;
    }
  }

  public Bars {
    bars = List.copyOf(bars);
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new BarsDrawing(this, width).svg(caption);
  }

  @Override
  public DataTable table() {
    boolean ranged = bars.stream().anyMatch(Bar::ranged);
    boolean parts = bars.stream().anyMatch(bar -> bar.whole() != null);
    boolean notes = bars.stream().anyMatch(bar -> !bar.note().isEmpty());
    List<Column> columns = new ArrayList<>(List.of(Column.words(WORDS.get("name"))));
    columns.add(Column.numbers(unit.named(measured)));
    if (ranged) {
      columns.add(Column.words(WORDS.get("interval")));
    }
    if (parts) {
      columns.add(Column.numbers(WORDS.get("whole")));
    }
    if (notes) {
      columns.add(Column.words(WORDS.get("change")));
    }
    return new DataTable(
        columns, bars.stream().map(bar -> row(bar, ranged, parts, notes)).toList(), 0);
  }

  private List<String> row(Bar bar, boolean ranged, boolean parts, boolean notes) {
    List<String> cells = new ArrayList<>(List.of(bar.label(), unit.text(bar.value())));
    if (ranged) {
      cells.add(
          bar.lower() == null || bar.upper() == null
              ? ""
              : WORDS.get("interval.to", unit.text(bar.lower()), unit.text(bar.upper())));
    }
    if (parts) {
      cells.add(bar.whole() == null ? "" : unit.text(bar.whole()));
    }
    if (notes) {
      cells.add(bar.note());
    }
    return cells;
  }
}
