package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.organisations.Nation;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.SearchOrganisations;

/// A search form that works by GET, so without scripts too, and what came of it below.
///
/// The address is `?near=…`, with `&open=now` for those open now and `&page=2` for the next ones.
abstract class FindPage extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(FindPage.class);
  private static final String NEAR = "near";
  private static final String OPEN = "open";
  private static final String NOW = "now";

  private final SearchOrganisations search;
  private final Clock clock;
  private final OrganisationKind kind;
  private final String words;
  private final String href;

  FindPage(
      SearchOrganisations search, Clock clock, OrganisationKind kind, String words, String href) {
    this.search = search;
    this.clock = clock;
    this.kind = kind;
    this.words = words;
    this.href = href;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Query query = Query.of(event.getLocation().getQueryParameters());
    clear();
    backLink(WORDS.get("back.home"), "/");
    title(WORDS.get(words + ".title"));
    TextInput near = new TextInput(NEAR, WORDS.get(words + ".near"));
    near.hint(WORDS.get(words + ".near.hint")).width(20).autocomplete("postal-code");
    Form form = Form.get(href).add(near);
    if (kind == OrganisationKind.PHARMACY) {
      Checkboxes open = new Checkboxes(OPEN, WORDS.get("open.legend"));
      open.option(NOW, WORDS.get("open.now"));
      open.setValue(query.openNow() ? Set.of(NOW) : Set.of());
      form.add(open);
    }
    add(form.add(new Button(WORDS.get(words + ".search"))));
    String typed = query.near();
    if (typed != null) {
      near.setValue(typed);
      answer(query, typed, near, new FormErrors(form, this));
    }
  }

  private void answer(Query query, String typed, TextInput near, FormErrors errors) {
    if (typed.isBlank()) {
      errors.show(near, WORDS.get(words + ".near.empty"));
      return;
    }
    OrganisationQuestion question =
        new OrganisationQuestion(kind, typed, query.openNow(), query.page());
    switch (search.search(question)) {
      case OrganisationsFound.Found found -> show(query, found);
      case OrganisationsFound.DidYouMean(String meant, OrganisationsFound.Found found) -> {
        add(new InsetText(WORDS.get("meant", meant)));
        show(query, found);
      }
      case OrganisationsFound.UnknownPostcode unknown -> showUnknown(query, unknown);
      case OrganisationsFound.OutsideEngland(Nation nation) -> showNation(nation);
      case OrganisationsFound.NothingFound _ -> showNothing(query);
      case OrganisationsFound.NotUnderstood(OrganisationsFound.Reason reason) ->
          errors.show(near, WORDS.get("near." + reason.name()));
    }
  }

  private void showUnknown(Query query, OrganisationsFound.UnknownPostcode unknown) {
    OrganisationsFound.Found nearby = unknown.nearby();
    if (nearby == null) {
      add(new InsetText(WORDS.get("postcode.unknown", unknown.postcode().formatted())));
      return;
    }
    add(
        new InsetText(
            WORDS.get(
                "postcode.unknown.nearby",
                unknown.postcode().formatted(),
                unknown.postcode().outward().formatted())));
    show(query, nearby);
  }

  private void showNation(Nation nation) {
    String key = "nation." + nation.name();
    add(
        new InsetText(
            new Paragraph(WORDS.get(key)),
            new Paragraph(Link.leaving(WORDS.get(key + ".link"), WORDS.get(key + ".href")))));
  }

  private void showNothing(Query query) {
    add(new Paragraph(WORDS.get(query.openNow() ? "nothing.open" : words + ".nothing")));
    add(
        ItemList.bullets(
            WORDS.get("nothing.spelling"), WORDS.get("nothing.part"), WORDS.get("nothing.town")));
  }

  private void show(Query query, OrganisationsFound.Found found) {
    Results results = new Results(words, London.at(clock.instant()), found);
    add(results.heading(query.page()));
    if (kind == OrganisationKind.PHARMACY) {
      results.bankHolidayNote().ifPresent(this::add);
    }
    add(results.list(query.page()));
    add(results.pages(query, href));
    results.map(query.page()).ifPresent(this::add);
  }

  /// What the address asks for.
  record Query(@Nullable String near, boolean openNow, int page) {

    static Query of(QueryParameters parameters) {
      return new Query(
          parameters.getSingleParameter(NEAR).orElse(null),
          parameters.getSingleParameter(OPEN).filter(NOW::equals).isPresent(),
          parameters.getSingleParameter("page").map(Query::number).orElse(1));
    }

    private static int number(String text) {
      return text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 1;
    }
  }
}
