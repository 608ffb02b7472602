package uk.nhs.portal.performance.api.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Breadcrumb;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.api.OpenDataGuide;

/// The open data and how to get at it: addresses, parameters, fields, problems and the licence.
@Route("mynhs/data")
@AnonymousAllowed
class DataView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(DataView.class);
  private static final String LICENCE =
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

  private final OpenDataGuide guide;

  DataView(OpenDataGuide guide) {
    this.guide = guide;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    breadcrumb(
        new Breadcrumb()
            .page(WORDS.get("trail.home"), "/")
            .page(WORDS.get("trail.mynhs"), PerformanceLinks.home()));
    title(WORDS.get("data.title"), WORDS.get("trail.mynhs"));
    add(Paragraph.lead(WORDS.get("data.lead")));
    add(Heading.h2(WORDS.get("data.try")), examples());
    add(Heading.h2(WORDS.get("data.licence")));
    add(
        new Paragraph(
            new Text(WORDS.get("data.licence.p") + " "),
            Link.leaving(WORDS.get("data.licence.link"), LICENCE)));
    add(Heading.h2(WORDS.get("data.addresses")), new Paragraph(WORDS.get("data.addresses.p")));
    guide.addresses().forEach(this::address);
    section("csv");
    section("numbers");
    section("changes");
    section("limits");
    add(Heading.h2(WORDS.get("data.problems")), new Paragraph(WORDS.get("data.problems.p")));
    add(problems());
    add(Heading.h2(WORDS.get("data.machines")), machines());
  }

  private Component examples() {
    ItemList list = ItemList.bullets();
    guide
        .examples()
        .forEach(example ->
            list.item(
                Link.leaving(example.words(), example.href()),
                Markup.element("br", ""),
                code(example.href())));
    return list;
  }

  private void address(OpenDataGuide.OpenAddress address) {
    add(Heading.h3(address.words().replaceFirst("\\.$", "")), new Paragraph(code(address.path())));
    if (!address.alsoCsv()) {
      add(new Paragraph(WORDS.get("data.json-only")));
    }
    if (!address.parameters().isEmpty()) {
      add(table(WORDS.get("data.parameters", address.path()), address.parameters()));
    }
    address
        .fields()
        .forEach(each ->
            add(
                new Details(
                    WORDS.get("data.fields." + each.of()),
                    table(WORDS.get("data.fields." + each.of()), each.fields()))));
  }

  private static Table table(String caption, List<OpenDataGuide.Described> rows) {
    Table table =
        new Table(caption)
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("data.name"), WORDS.get("data.meaning"));
    rows.forEach(row -> table.row(code(row.name()), new Text(row.words())));
    return table;
  }

  private void section(String name) {
    add(
        Heading.h2(WORDS.get("data." + name)),
        new Paragraph(WORDS.get("data." + name + ".p.1")),
        new Paragraph(WORDS.get("data." + name + ".p.2")));
  }

  private Table problems() {
    Table table =
        new Table(WORDS.get("data.problems"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("data.problem"), WORDS.get("data.todo"));
    guide
        .problems()
        .forEach(problem -> {
          var title = Markup.text("span", "", problem.title());
          title.setId("problem-" + problem.code());
          table.row(title, new Text(problem.todo()));
        });
    return table;
  }

  private static Component machines() {
    return ItemList.bullets()
        .item(Link.leaving(WORDS.get("data.machines.openapi"), "/api/openapi.json"))
        .item(Link.leaving(WORDS.get("data.machines.dcat"), "/api/mynhs/catalogue"))
        .item(new Text(WORDS.get("data.machines.csvw")));
  }

  private static Component code(String text) {
    return Markup.text("code", "nhsuk-code app-address", text);
  }
}
