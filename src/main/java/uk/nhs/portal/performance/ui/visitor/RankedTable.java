package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NumberedPagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Still;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.judgements.Placed;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.Polarity;

/// One page of the list of organisations, with links to the other pages and orders.
record RankedTable(Ranking ranking) {

  private static final Words WORDS = Words.of(RankedTable.class);

  List<Component> parts() {
    List<Placed> rows = ranking.rows();
    if (rows.isEmpty()) {
      return List.of(new Paragraph(WORDS.get("visitor.list.nothing")));
    }
    int pages = (rows.size() + Ranking.PAGE_SIZE - 1) / Ranking.PAGE_SIZE;
    int page = Math.min(address().page(), pages);
    int from = (page - 1) * Ranking.PAGE_SIZE;
    List<Placed> shown = rows.subList(from, Math.min(from + Ranking.PAGE_SIZE, rows.size()));
    List<Component> parts = new ArrayList<>();
    parts.add(orders());
    parts.add(new Still(table(shown, from, rows.size())).shown());
    if (pages > 1) {
      parts.add(new NumberedPagination(page, pages, number -> address().on(number).href()));
    }
    parts.add(MyNhsPage.links(Link.leaving(WORDS.get("visitor.list.csv"), address().csv())));
    return parts;
  }

  private MeasureAddress address() {
    return ranking.address();
  }

  private Component orders() {
    boolean neutral = ranking.sight().measure().polarity() == Polarity.NEUTRAL;
    List<Component> links = new ArrayList<>();
    for (MeasureAddress.Order order : MeasureAddress.Order.values()) {
      String key = "visitor.order." + order.name();
      links.add(
          MyNhsPage.chosen(
              WORDS.get(neutral && WORDS.has(key + ".neutral") ? key + ".neutral" : key),
              address().ordered(order).href(),
              address().order() == order));
    }
    return MyNhsPage.choice(WORDS.get("visitor.order"), links.toArray(Component[]::new));
  }

  private Table table(List<Placed> shown, int from, int all) {
    String kinds = Judged.kinds(ranking.kind());
    String period = format().period(shown.getFirst().figure().period());
    Table table =
        new Table(
                WORDS.get(
                    "visitor.list.caption",
                    NhsFormat.number(from + 1L),
                    NhsFormat.number((long) from + shown.size()),
                    NhsFormat.number(all),
                    kinds,
                    period))
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("visitor.list.organisation"))
            .numericColumn(WORDS.get("visitor.list.value"))
            .columns(WORDS.get("visitor.list.interval"))
            .columns(WORDS.get("visitor.list.count"))
            .columns(WORDS.get("visitor.list.england"))
            .columns(WORDS.get("visitor.list.fifth"));
    table.addClassName("app-list");
    shown.forEach(each -> table.row(cells(each)));
    return table;
  }

  private Component[] cells(Placed each) {
    Figure figure = each.figure();
    var interval = each.interval95();
    String marks = Judged.marks(figure);
    Component value = new Text(Judged.value(figure, format()));
    return new Component[] {
      organisation(each),
      marks.isEmpty()
          ? value
          : Markup.element("span", "", value, Markup.text("span", "app-mark", " " + marks)),
      new Text(interval == null ? "" : format().interval(interval)),
      new Text(Judged.count(figure, format())),
      each.againstEngland() == Outcome.NOT_COMPARED
          ? new Text(WORDS.get("visitor.england.NOT_COMPARED"))
          : Judged.compared(ranking.sight().measure(), each.againstEngland()),
      new Text(Judged.fifth(each.fifth()))
    };
  }

  private Component organisation(Placed each) {
    Link link =
        new Link(each.organisation().name(), address().about(each.organisation().code()).href());
    return each.organisation().code().equals(address().organisation())
        ? Markup.element("strong", "", link)
        : link;
  }

  private MeasureFormat format() {
    return new MeasureFormat(ranking.sight().measure());
  }
}
