package uk.nhs.portal.charts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Chart;
import uk.nhs.portal.charts.DataTable;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.charts.Width;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NhsukElement;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Still;
import uk.nhs.portal.nhsuk.Table;

/// A chart in a page: a headline that says what it shows, the drawing, a summary, the same numbers
/// as a table, and links.
///
/// The drawing is there for two widths, and the styles show one. It is inner HTML, because Flow's
/// client makes elements without the SVG namespace; all text in it is escaped where it is drawn.
public final class ChartFigure extends NhsukElement {

  private static final Words WORDS = Words.of(ChartFigure.class);

  private final String headline;
  private final Chart chart;
  private final HtmlContainer heading = new HtmlContainer("figcaption");
  private final HtmlContainer table = new HtmlContainer("div");
  private final HtmlContainer links = Markup.element("ul", "nhsuk-list app-chart__links");
  private boolean open;
  private boolean file;

  /// @param id unique in the page; small letters, digits and hyphens
  /// @param headline what the chart shows, as a sentence
  /// @param summary what can be seen in it, in a sentence or two
  public ChartFigure(String id, String headline, Chart chart, String summary) {
    super("figure", "app-chart");
    this.headline = headline;
    this.chart = chart;
    HtmlContainer drawing = Markup.element("div", "app-chart__drawing");
    drawing.getElement().setProperty("innerHTML", drawn(new Caption(id, headline, summary)));
    append(heading, drawing, new Paragraph(summary), table);
    headlineLevel(2);
    fillTable();
  }

  /// The level of the headline among the page's headings; 2 unless said.
  public ChartFigure headlineLevel(int level) {
    heading.removeAll();
    heading.add(new Heading(level, level < 3 ? Heading.Size.M : Heading.Size.S, headline));
    return this;
  }

  /// Offers the numbers as a file.
  public ChartFigure csv(String href) {
    file = true;
    fillTable();
    return add(Link.leaving(WORDS.get("csv"), href));
  }

  /// Offers another page.
  public ChartFigure link(String text, String href) {
    return add(new Link(text, href));
  }

  /// Shows the table from the start.
  public ChartFigure tableOpen() {
    open = true;
    fillTable();
    return this;
  }

  private ChartFigure add(Component link) {
    if (links.getParent().isEmpty()) {
      append(links);
    }
    links.add(Markup.element("li", "", link));
    return this;
  }

  private String drawn(Caption caption) {
    return chart.svg(Width.NARROW, caption) + chart.svg(Width.WIDE, caption);
  }

  private void fillTable() {
    DataTable numbers = chart.table();
    Details details = new Details(WORDS.get("table"), new Still(shown(numbers)).shown());
    details.addClassName("app-chart__table");
    if (numbers.leftOut() > 0) {
      String all = NhsFormat.number(numbers.rows().size() + (long) numbers.leftOut());
      String some = NhsFormat.number(numbers.rows().size());
      details
          .getElement()
          .getChild(1)
          .appendChild(
              new Paragraph(WORDS.get(file ? "left-out" : "left-out.no-file", some, all))
                  .getElement());
    }
    table.removeAll();
    table.add(open ? details.open() : details);
  }

  private Table shown(DataTable numbers) {
    Table shown = new Table(headline).responsive().firstCellIsHeader();
    for (Column column : numbers.columns()) {
      if (column.numeric()) {
        shown.numericColumn(column.name());
      } else {
        shown.columns(column.name());
      }
    }
    numbers.rows().forEach(row -> shown.row(row.stream().map(Text::new).toArray(Component[]::new)));
    return shown;
  }
}
