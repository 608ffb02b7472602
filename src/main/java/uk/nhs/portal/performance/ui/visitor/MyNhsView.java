package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.scorecards.Domains;

/// The front door of MyNHS: finding a service, all measures, and what else there is.
@Route("mynhs")
@AnonymousAllowed
class MyNhsView extends MyNhsPage {

  private static final String NEAR = "near";
  private static final String KIND = "kind";
  private static final List<OrganisationKind> KINDS =
      List.of(
          OrganisationKind.TRUST,
          OrganisationKind.HOSPITAL,
          OrganisationKind.GP_PRACTICE,
          OrganisationKind.PHARMACY);

  private final FindMeasures measures;
  private final SearchOrganisations search;
  private final FindAreas areas;

  MyNhsView(FindMeasures measures, SearchOrganisations search, FindAreas areas) {
    this.measures = measures;
    this.search = search;
    this.areas = areas;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    clear();
    width(Width.FULL);
    backLink(WORDS.get("visitor.home"), "/");
    title(Heading.Size.XL, WORDS.get("visitor.title"));
    add(Paragraph.lead(WORDS.get("visitor.lead")));
    find(query);
    measures();
    areas();
    others();
    add(
        new Details(
            WORDS.get("visitor.what.heading"),
            new Paragraph(WORDS.get("visitor.what.text")),
            new Paragraph(WORDS.get("visitor.what.judged"))));
  }

  private void find(QueryParameters query) {
    TextInput near = new TextInput(NEAR, WORDS.get("visitor.find.near"));
    near.hint(WORDS.get("visitor.find.near.hint")).width(20).autocomplete("off");
    Select kind = new Select(KIND, WORDS.get("visitor.find.kind"));
    kind.option("", WORDS.get("visitor.find.kind.any"));
    KINDS.forEach(each -> kind.option(each.name(), WORDS.get("visitor.find.kind." + each.name())));
    Form form = Form.get(PerformanceLinks.home());
    add(Heading.h2(WORDS.get("visitor.find.heading")));
    add(form.add(near, kind, new Button(WORDS.get("visitor.find.search"))));
    String chosen = query.getSingleParameter(KIND).orElse("");
    boolean known = KINDS.stream().anyMatch(each -> each.name().equals(chosen));
    kind.setValue(known ? chosen : "");
    query
        .getSingleParameter(NEAR)
        .ifPresent(typed -> {
          near.setValue(typed);
          if (typed.isBlank()) {
            new FormErrors(form, this).show(near, WORDS.get("visitor.find.empty"));
          } else {
            new FoundPart(search, typed, known ? chosen : "", FoundPart.page(query))
                .parts(problem -> new FormErrors(form, this).show(near, problem))
                .forEach(this::add);
          }
        });
  }

  private void measures() {
    add(Heading.h2(WORDS.get("visitor.measures.title")));
    List<Measure> all = measures.all();
    if (all.isEmpty()) {
      add(new Paragraph(WORDS.get("visitor.measures.nothing")));
      return;
    }
    Map<String, List<Measure>> domains = Domains.of(all, Measure::domain);
    domains.forEach((domain, theirs) -> {
      ItemList list = ItemList.plain();
      theirs.forEach(
          each -> list.item(new Link(each.name(), PerformanceLinks.measure(each.code().value()))));
      add(Heading.h3(domain.isEmpty() ? WORDS.get("visitor.domain.other") : domain), list);
    });
    add(
        links(
            new Link(WORDS.get("visitor.measures.all"), PerformanceLinks.measures()),
            new Link(WORDS.get("visitor.compare.title"), PerformanceLinks.compare())));
  }

  private void areas() {
    ItemList list = ItemList.plain();
    list.item(
        new Link(
            WORDS.get("visitor.england"),
            PerformanceLinks.scorecard(ReportingOrganisation.ENGLAND)));
    areas.regions().forEach(each -> list.item(link(each)));
    ItemList icbs = ItemList.plain();
    icbs.addClassName("app-columns");
    areas.icbsOfToday().forEach(each -> icbs.item(link(each)));
    add(
        Heading.h2(WORDS.get("visitor.areas.heading")),
        list,
        new Details(WORDS.get("visitor.areas.icbs"), icbs));
  }

  private static Link link(NhsArea area) {
    return new Link(area.shortName(), "/mynhs/organisations/" + area.code());
  }

  private void others() {
    add(Heading.h2(WORDS.get("visitor.more.heading")));
    var cards = Markup.element("ul", "nhsuk-grid-row nhsuk-card-group");
    Map<String, String> more = new LinkedHashMap<>();
    more.put("maturity", PerformanceLinks.home() + "/digital-maturity");
    more.put("releases", PerformanceLinks.releases());
    more.put("alerts", PerformanceLinks.alerts());
    more.put("data", PerformanceLinks.data());
    more.forEach((name, href) ->
        cards.add(
            Markup.element(
                "li",
                "nhsuk-grid-column-one-half nhsuk-card-group__item",
                Card.clickable(3, Heading.Size.S, WORDS.get("visitor.more." + name), href)
                    .description(WORDS.get("visitor.more." + name + ".text")))));
    add(cards);
  }
}
