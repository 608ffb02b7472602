package uk.nhs.portal.charts;

import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.charts.drawing.Fill;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// How many of something are in which part, one bar for each year or region.
///
/// @param counted what is counted: `trusts`
/// @param rows what each bar is: `Year`
/// @param parts from low to high, at most 8
public record StackedBars(String counted, String rows, List<String> parts, List<Bar> bars)
    implements Chart {

  private static final Words WORDS = Words.of(StackedBars.class);

  /// One bar.
  ///
  /// @param counts for each part, none negative
  /// @param forecast what is expected, not what was counted
  public record Bar(String label, List<Integer> counts, boolean forecast) {

    public Bar {
      counts = List.copyOf(counts);
      if (counts.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("Nothing is counted below 0");
      }
    }

    int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  public StackedBars {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
    int many = parts.size();
    if (many > Fill.count() || bars.stream().anyMatch(bar -> bar.counts().size() != many)) {
      throw new IllegalArgumentException("Each bar has a count for each of at most 8 parts");
    }
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new StackedDrawing(this, width).svg(caption);
  }

  @Override
  public DataTable table() {
    List<Column> columns = new ArrayList<>(List.of(Column.words(rows)));
    parts.forEach(part -> columns.add(Column.numbers(part)));
    columns.add(Column.numbers(WORDS.get("total")));
    return new DataTable(columns, bars.stream().map(StackedBars::row).toList(), 0);
  }

  private static List<String> row(Bar bar) {
    List<String> cells = new ArrayList<>(List.of(label(bar)));
    bar.counts().forEach(count -> cells.add(NhsFormat.number(count)));
    cells.add(NhsFormat.number(bar.total()));
    return cells;
  }

  static String label(Bar bar) {
    return bar.forecast() ? bar.label() + " (" + WORDS.get("forecast") + ")" : bar.label();
  }
}
