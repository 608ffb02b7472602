package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.nhsuk.Still;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.scorecards.Scorecard;
import uk.nhs.portal.performance.scorecards.ScorecardFound;
import uk.nhs.portal.performance.scorecards.ScorecardLine;
import uk.nhs.portal.performance.scorecards.ShowScorecard;

/// All figures of an organisation, an area, or England, by domain.
@Route("mynhs/organisations/:ods")
@AnonymousAllowed
class ScorecardView extends MyNhsPage {

  private static final String WAS = "was";

  private final ShowScorecard scorecards;
  private final FindAreas areas;

  ScorecardView(ShowScorecard scorecards, FindAreas areas) {
    this.scorecards = scorecards;
    this.areas = areas;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    OdsCode code =
        event
            .getRouteParameters()
            .get("ods")
            .flatMap(MyNhsPage::code)
            .orElseThrow(() -> new NotFound("scorecard"));
    QueryParameters query = event.getLocation().getQueryParameters();
    History history = History.of(query.getSingleParameter("history").orElse(null));
    switch (scorecards.of(code, history)) {
      case ScorecardFound.Found(Scorecard scorecard) ->
          show(scorecard, history, query.getSingleParameter(WAS).flatMap(MyNhsPage::code));
      case ScorecardFound.GoneOver(OdsCode today) -> forward(event, code, today);
      case ScorecardFound.Unknown _ -> throw new NotFound("scorecard");
    }
  }

  /// A code of the past leads to the organisation of today, which says so.
  private static void forward(BeforeEnterEvent event, OdsCode was, OdsCode today) {
    Location to = new Location(PerformanceLinks.scorecard(today).substring(1));
    event.forwardTo(to.getPath(), QueryParameters.simple(Map.of(WAS, was.value())));
  }

  private void show(Scorecard scorecard, History history, Optional<OdsCode> was) {
    ReportingOrganisation who = scorecard.organisation();
    clear();
    width(Width.FULL);
    crumbs();
    title(who.name(), WORDS.get("visitor.title")).caption(WORDS.get("visitor.scorecard.caption"));
    was.filter(code -> !code.equals(who.code()))
        .ifPresent(code ->
            add(new InsetText(WORDS.get("visitor.scorecard.was", code, who.name(), who.code()))));
    add(facts(scorecard), links(scorecard));
    history(scorecard, history);
    if (scorecard.lines().isEmpty()) {
      add(new InsetText(WORDS.get("visitor.scorecard.nothing", who.name())));
    }
    scorecard.domains().forEach((domain, lines) -> domain(domain, lines, who.code(), history));
    without(scorecard.without());
    add(new PrintButton());
  }

  private SummaryList facts(Scorecard scorecard) {
    ReportingOrganisation who = scorecard.organisation();
    SummaryList facts =
        new SummaryList()
            .row(WORDS.get("visitor.fact.kind"), Judged.kind(who.kind()))
            .row(WORDS.get("visitor.fact.code"), who.code().formatted());
    area(facts, "visitor.fact.region", who.region(), who);
    area(facts, "visitor.fact.icb", who.icb(), who);
    DirectoryEntry entry = scorecard.entry();
    if (who.closedOn() != null) {
      facts.row(WORDS.get("visitor.fact.closed"), NhsFormat.date(who.closedOn()));
    }
    if (entry != null && entry.cqc() != null) {
      facts.row(
          WORDS.get("visitor.fact.cqc"),
          WORDS.get(
              "visitor.fact.cqc.rated",
              WORDS.get("visitor.cqc." + entry.cqc().rating().name()),
              entry.cqc().year()));
    }
    if (!scorecard.predecessors().isEmpty()) {
      ItemList made = ItemList.plain();
      scorecard
          .predecessors()
          .forEach(each -> made.item(new Text(OrganisationPart.predecessor(each))));
      facts.row(WORDS.get("visitor.fact.made-of"), made);
    }
    return facts;
  }

  private void area(
      SummaryList facts, String key, @Nullable String code, ReportingOrganisation who) {
    if (code == null || code.equals(who.code().value())) {
      return;
    }
    String name = areas.byCode(code).map(NhsArea::shortName).orElse(code);
    facts.row(WORDS.get(key), new Link(name, PerformanceLinks.scorecard(new OdsCode(code))));
  }

  private static Component links(Scorecard scorecard) {
    OdsCode code = scorecard.organisation().code();
    List<Link> links = new ArrayList<>();
    if (scorecard.entry() != null) {
      links.add(
          new Link(WORDS.get("visitor.scorecard.organisation"), OrganisationLinks.page(code)));
    }
    if (!scorecard.lines().isEmpty()) {
      links.add(
          Link.leaving(
              WORDS.get("visitor.scorecard.csv"),
              PerformanceLinks.scorecard(code) + "/figures.csv"));
      links.add(
          new Link(
              WORDS.get("visitor.scorecard.alerts"),
              PerformanceLinks.alerts() + "?organisation=" + code));
    }
    return MyNhsPage.links(links.toArray(Link[]::new));
  }

  private void history(Scorecard scorecard, History history) {
    if (scorecard.predecessors().isEmpty()) {
      return;
    }
    String here = PerformanceLinks.scorecard(scorecard.organisation().code());
    add(
        choice(
            WORDS.get("visitor.history"),
            chosen(WORDS.get("visitor.history.BROKEN"), here, history == History.BROKEN),
            chosen(
                WORDS.get("visitor.history.JOINED"),
                here + "?history=joined",
                history == History.JOINED)));
  }

  private void domain(String domain, List<ScorecardLine> lines, OdsCode code, History history) {
    add(Heading.h2(domain.isEmpty() ? WORDS.get("visitor.domain.other") : domain));
    var cards = Markup.element("div", "app-measures");
    for (ScorecardLine line : lines) {
      String href = PerformanceLinks.measure(line.measure().code().value(), code);
      String joined = history == History.JOINED ? "&history=joined" : "";
      cards.add(new MeasureCard(line, href + joined).card());
    }
    add(new Still(cards).shown());
  }

  private void without(List<Measure> measures) {
    if (measures.isEmpty()) {
      return;
    }
    ItemList list = ItemList.bullets();
    measures.forEach(
        each -> list.item(new Link(each.name(), PerformanceLinks.measure(each.code().value()))));
    add(Heading.h2(WORDS.get("visitor.scorecard.without")), list);
    add(new Paragraph(WORDS.get("visitor.scorecard.without.why")));
  }
}
