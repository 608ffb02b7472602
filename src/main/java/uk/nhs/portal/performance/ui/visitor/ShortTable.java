package uk.nhs.portal.performance.ui.visitor;

import java.util.List;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Chart;
import uk.nhs.portal.charts.DataTable;
import uk.nhs.portal.charts.Width;

/// A chart whose table is as long as one page of the list below it: the list has all rows, page by
/// page, and the file has them at once.
record ShortTable(Chart chart) implements Chart {

  @Override
  public String svg(Width width, Caption caption) {
    return chart.svg(width, caption);
  }

  @Override
  public DataTable table() {
    DataTable whole = chart.table();
    List<List<String>> rows = whole.rows();
    if (rows.size() <= Ranking.PAGE_SIZE) {
      return whole;
    }
    return new DataTable(
        whole.columns(),
        rows.subList(0, Ranking.PAGE_SIZE),
        whole.leftOut() + rows.size() - Ranking.PAGE_SIZE);
  }
}
