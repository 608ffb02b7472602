package uk.nhs.portal.performance.ui.visitor;

import java.util.List;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Chart;
import uk.nhs.portal.charts.DataTable;
import uk.nhs.portal.charts.Width;

/// A chart with a short table, where a list below it has all rows, page by page, and the file has
/// them at once.
record ShortTable(Chart chart) implements Chart {

  private static final int ROWS = 20;

  @Override
  public String svg(Width width, Caption caption) {
    return chart.svg(width, caption);
  }

  @Override
  public DataTable table() {
    DataTable whole = chart.table();
    List<List<String>> rows = whole.rows();
    if (rows.size() <= ROWS) {
      return whole;
    }
    return new DataTable(
        whole.columns(), rows.subList(0, ROWS), whole.leftOut() + rows.size() - ROWS);
  }
}
