package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.charts.ui.ChartFigure;

class ChartFigureViewTests {

  @Test
  void aFigureHasItsHeadlineTheDrawingTheSummaryTheTableAndTheFile() {
    Document page =
        page(figure(ChartSamples.xmr()).csv("/api/figures.csv").link("Definition", "/x"));

    assertThat(page.select("figure > figcaption > h2").text()).isEqualTo("Waits are <shorter>");
    assertThat(page.select("figure svg[role=img]")).hasSize(2);
    assertThat(page.select("figure > p").text()).isEqualTo("They fell in May.");
    assertThat(page.select("details > summary").text()).isEqualTo("View as table");
    assertThat(page.select("a").eachText())
        .containsExactly("Download these numbers (CSV)", "Definition");
    assertThat(page.select("a[router-ignore]").eachText())
        .containsExactly("Download these numbers (CSV)");
  }

  @Test
  void theTableIsARealOneWithTheNumbersOfTheChart() {
    XmrChart chart = ChartSamples.xmr();
    Elements table = page(figure(chart)).select("table");

    assertThat(table.select("caption").text()).isEqualTo("Waits are <shorter>");
    assertThat(table.select("th[scope=col]").eachText())
        .containsExactlyElementsOf(
            chart.table().columns().stream().map(DataTable.Column::name).toList());
    assertThat(table.select("tbody tr")).hasSize(chart.table().rows().size());
    assertThat(table.select("tbody tr:first-child th[scope=row]")).hasSize(1);
    assertThat(table.select("tbody tr:first-child").text())
        .contains(chart.table().rows().getFirst().get(1));
  }

  @Test
  void whereTheTableIsTooLongItSaysWhereTheRestIs() {
    ChartFigure figure = figure(ChartSamples.funnel(7_000, 1.0));

    assertThat(page(figure).text())
        .contains("This table has 200 of 7,000 rows.")
        .doesNotContain("in the file");
    assertThat(page(figure.csv("/x.csv")).text()).contains("All of them are in the file.");
  }

  @Test
  void theServerKeepsTheTableAsOneElement() {
    ChartFigure figure = figure(ChartSamples.funnel(7_000, 1.0));

    long kept = figure.getElement().getChildren().flatMap(child -> child.getChildren()).count();

    assertThat(kept).isLessThan(10);
  }

  @Test
  void noTwoElementsHaveTheSameId() {
    Document page = page(figure(ChartSamples.stacked()));

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aTableThatIsWiderThanThePageCanBeScrolledByKeyboard() {
    assertThat(page(figure(ChartSamples.xmr())).select("[role=group][tabindex=0] > table").size())
        .isEqualTo(1);
    assertThat(page(figure(ChartSamples.xmr())).select("[role=group]").attr("aria-label"))
        .isEqualTo("Table: Waits are <shorter>");
  }

  @Test
  void theTableCanBeOpenFromTheStart() {
    assertThat(page(figure(ChartSamples.xmr()).tableOpen()).select("details[open]")).hasSize(1);
  }

  @Test
  void withoutLinksThereIsNoEmptyList() {
    assertThat(page(figure(ChartSamples.xmr())).select("ul")).isEmpty();
  }

  private static ChartFigure figure(Chart chart) {
    return new ChartFigure("waits", "Waits are <shorter>", chart, "They fell in May.");
  }

  private static Document page(ChartFigure figure) {
    return Jsoup.parse(figure.getElement().getOuterHTML());
  }
}
