package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.ActionLink;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.organisations.Facilities;
import uk.nhs.portal.organisations.FacilityWords;
import uk.nhs.portal.organisations.FindFacilities;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationDetails;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.organisations.successions.FormerName;
import uk.nhs.portal.organisations.successions.OrganisationHistory;
import uk.nhs.portal.signposts.PracticeAction;

/// Everything about one organisation; `?from=` a postcode adds the distance.
@Route("organisations/:ods")
@AnonymousAllowed
class OrganisationView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(OrganisationView.class);

  private final FindOrganisations find;
  private final FindFacilities facilities;
  private final FindSuccessions successions;
  private final SearchOrganisations search;
  private final List<PracticeAction> actions;
  private final Clock clock;

  OrganisationView(
      FindOrganisations find,
      FindFacilities facilities,
      FindSuccessions successions,
      SearchOrganisations search,
      ObjectProvider<PracticeAction> actions,
      Clock clock) {
    this.find = find;
    this.facilities = facilities;
    this.successions = successions;
    this.search = search;
    this.actions =
        actions.stream().sorted(Comparator.comparingInt(PracticeAction::position)).toList();
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    OdsCode code =
        event
            .getRouteParameters()
            .get("ods")
            .flatMap(OrganisationView::code)
            .orElseThrow(() -> new NotFound("organisation"));
    Optional<OrganisationDetails> details = find.details(code);
    OrganisationHistory history = successions.history(code);
    if (details.isEmpty() && history.successors().isEmpty()) {
      throw new NotFound("organisation");
    }
    clear();
    if (details.isPresent()) {
      show(details.get(), new HistorySection(history), from(event));
    } else {
      showGone(history);
    }
  }

  private void show(OrganisationDetails details, HistorySection history, Optional<Postcode> from) {
    OrganisationSummary summary = details.summary();
    backLink(summary.kind());
    title(summary.name());
    warnIfNotInUse(details, history);
    add(facts(details, from));
    addActions(details, from);
    add(new HoursSection(details, London.at(clock.instant())).parts().toArray(Component[]::new));
    add(history.past().toArray(Component[]::new));
    GeoPoint where = summary.where();
    if (where != null) {
      add(
          new NeighbourSection(summary, where, search.neighbours(summary))
              .parts()
              .toArray(Component[]::new));
    }
  }

  /// The register has never had it, or has it no longer; others came after it.
  private void showGone(OrganisationHistory history) {
    backLink(WORDS.get("back.home"), "/");
    title(
        history.formerNames().stream()
            .findFirst()
            .map(FormerName::name)
            .orElse(history.code().formatted()));
    HistorySection section = new HistorySection(history);
    add(new WarningCallout(WORDS.get("closed"), section.future().toArray(Component[]::new)));
    add(new SummaryList().row(WORDS.get("fact.code"), history.code().formatted()));
    add(section.past().toArray(Component[]::new));
  }

  private static Optional<Postcode> from(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("from")
        .flatMap(OrganisationView::postcode);
  }

  private void backLink(OrganisationKind kind) {
    if (kind == OrganisationKind.PHARMACY) {
      backLink(WORDS.get("pharmacy.title"), OrganisationLinks.findPharmacy());
    } else if (kind == OrganisationKind.GP_PRACTICE) {
      backLink(WORDS.get("gp.title"), OrganisationLinks.findGp());
    } else {
      backLink(WORDS.get("back.home"), "/");
    }
  }

  private void warnIfNotInUse(OrganisationDetails details, HistorySection history) {
    LocalDate today = London.today(clock);
    if (details.isInUseOn(today)) {
      return;
    }
    LocalDate opened = details.openedOn();
    LocalDate closed = details.closedOn();
    if (details.opensAfter(today)) {
      add(
          new WarningCallout(
              WORDS.get("not-open-yet"),
              opened == null || !opened.isAfter(today)
                  ? WORDS.get("opens-some-day")
                  : WORDS.get("opens-on", NhsFormat.date(opened))));
    } else {
      add(
          new WarningCallout(
              WORDS.get("closed"),
              Stream.concat(
                      Stream.of(
                          new Paragraph(
                              closed == null
                                  ? WORDS.get("closed-some-day")
                                  : WORDS.get("closed-on", NhsFormat.date(closed)))),
                      history.future().stream())
                  .toArray(Component[]::new)));
    }
  }

  private void addActions(OrganisationDetails details, Optional<Postcode> from) {
    OrganisationSummary summary = details.summary();
    if (summary.kind() == OrganisationKind.GP_PRACTICE && details.isInUseOn(London.today(clock))) {
      String query = from.map(OrganisationLinks::from).orElse("");
      actions.forEach(
          action -> add(new ActionLink(action.label(), action.href(summary.code()) + query)));
    }
  }

  private SummaryList facts(OrganisationDetails details, Optional<Postcode> from) {
    OrganisationSummary summary = details.summary();
    SummaryList facts =
        new SummaryList()
            .row(WORDS.get("fact.kind"), WORDS.get("kind." + summary.kind().name()))
            .row(WORDS.get("fact.address"), Markup.lines(summary.address().all()))
            .row(WORDS.get("fact.phone"), ResultCard.phone(summary.phone()));
    distance(summary, from).ifPresent(text -> facts.row(WORDS.get("fact.distance"), text));
    String website = details.website();
    if (website != null) {
      facts.row(WORDS.get("fact.website"), Link.leaving(website, website));
    }
    if (summary.kind() == OrganisationKind.GP_PRACTICE) {
      facts
          .row(WORDS.get("fact.accepting"), ResultCard.accepting(details.acceptingPatients()))
          .row(WORDS.get("fact.cqc"), ResultCard.rating(details.cqc()));
    }
    Facilities known = facilities.of(List.of(summary.code())).get(summary.code());
    if (known != null) {
      row(facts, "fact.languages", FacilityWords.languages(known));
      row(facts, "fact.access", FacilityWords.access(known));
    }
    String network = details.networkName();
    if (network != null) {
      facts.row(WORDS.get("fact.network"), network);
    }
    return facts.row(WORDS.get("fact.code"), summary.code().formatted());
  }

  private static void row(SummaryList facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.row(WORDS.get(key), value);
    }
  }

  private Optional<String> distance(OrganisationSummary summary, Optional<Postcode> from) {
    GeoPoint where = summary.where();
    if (where == null) {
      return Optional.empty();
    }
    return from.flatMap(postcode ->
        search
            .where(postcode)
            .map(point ->
                WORDS.get(
                    "distance.from",
                    NhsFormat.miles(point.metresTo(where)),
                    postcode.formatted())));
  }

  private static Optional<OdsCode> code(String typed) {
    try {
      return Optional.of(OdsCode.of(typed));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  private static Optional<Postcode> postcode(String typed) {
    try {
      return Optional.of(Postcode.of(typed));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }
}
