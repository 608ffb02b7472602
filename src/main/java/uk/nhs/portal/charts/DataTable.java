package uk.nhs.portal.charts;

import java.util.List;

/// A chart's numbers as text for people.
///
/// @param leftOut how many rows are not listed because there are too many to read
public record DataTable(List<Column> columns, List<List<String>> rows, int leftOut) {

  /// More rows than this nobody reads on a page; the CSV has all of them.
  public static final int MOST_ROWS = 200;

  /// One column.
  ///
  /// @param numeric set to the right
  public record Column(String name, boolean numeric) {

    public static Column words(String name) {
      return new Column(name, false);
    }

    public static Column numbers(String name) {
      return new Column(name, true);
    }
  }

  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("cells: " + row.size() + ", columns: " + columns.size());
      }
    }
  }
}
