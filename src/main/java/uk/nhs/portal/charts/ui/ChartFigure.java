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
  private final HtmlContainer heading = new HtmlContainer("figcaption");
  private final DataTable numbers;
  private final Details table;
  private final HtmlContainer leftOut = new HtmlContainer("p");
  private final HtmlContainer links = Markup.element("ul", "nhsuk-list app-chart__links");

  /// @param id unique in the page; small letters, digits and hyphens
  /// @param headline what the chart shows, as a sentence
  /// @param summary what can be seen in it, in a sentence or two
  public ChartFigure(String id, String headline, Chart chart, String summary) {
    super("figure", "app-chart");
    this.headline = headline;
    HtmlContainer drawing = Markup.element("div", "app-chart__drawing");
    Caption caption = new Caption(id, headline, summary);
    drawing
        .getElement()
        .setProperty(
            "innerHTML", chart.svg(Width.NARROW, caption) + chart.svg(Width.WIDE, caption));
    numbers = chart.table();
    table = new Details(WORDS.get("table"), scrolling(new Still(shown()).shown()));
    table.addClassName("app-chart__table");
    append(heading, drawing, new Paragraph(summary), table);
    headlineLevel(2);
    sayLeftOut("left-out.no-file");
  }

  /// The level of the headline among the page's headings; 2 unless said.
  public ChartFigure headlineLevel(int level) {
    heading.removeAll();
    heading.add(new Heading(level, level < 3 ? Heading.Size.M : Heading.Size.S, headline));
    return this;
  }

  /// Offers the numbers as a file.
  public ChartFigure csv(String href) {
    sayLeftOut("left-out");
    return add(Link.leaving(WORDS.get("csv"), href));
  }

  /// Offers another page.
  public ChartFigure link(String text, String href) {
    return add(new Link(text, href));
  }

  /// Shows the table from the start.
  public ChartFigure tableOpen() {
    table.open();
    return this;
  }

  private ChartFigure add(Component link) {
    if (links.getParent().isEmpty()) {
      append(links);
    }
    links.add(Markup.element("li", "", link));
    return this;
  }

  private void sayLeftOut(String words) {
    if (numbers.leftOut() > 0) {
      String all = NhsFormat.number(numbers.rows().size() + (long) numbers.leftOut());
      leftOut.setText(WORDS.get(words, NhsFormat.number(numbers.rows().size()), all));
      table.getElement().getChild(1).appendChild(leftOut.getElement());
    }
  }

  /// A table that may be wider than its room; the keyboard scrolls it too.
  private HtmlContainer scrolling(Component content) {
    HtmlContainer scrolling = Markup.element("div", "app-chart__scroll", content);
    scrolling
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "group")
        .setAttribute("aria-label", WORDS.get("table.label", headline));
    return scrolling;
  }

  private Table shown() {
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
