package uk.nhs.portal.performance.alerts.ui.visitor;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Breadcrumb;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.nhsuk.form.SearchInput;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.measures.FindMeasures;

/// Choosing services and measures to be told of by e-mail. The services are in the address, so that
/// it works without scripts and from a link on a service's page.
@Route("mynhs/alerts")
@AnonymousAllowed
class AlertsView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(AlertsView.class);

  private final SearchOrganisations search;
  private final ServiceNames names;
  private final FindMeasures measures;

  AlertsView(SearchOrganisations search, ServiceNames names, FindMeasures measures) {
    this.search = search;
    this.names = names;
    this.measures = measures;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    AlertsAddress address = AlertsAddress.in(query);
    boolean again = AlertsAddress.has(query, "again");
    clear();
    breadcrumb(
        new Breadcrumb()
            .page(WORDS.get("trail.home"), "/")
            .page(WORDS.get("trail.mynhs"), PerformanceLinks.home()));
    title(WORDS.get("alerts.title"), WORDS.get("trail.mynhs"));
    add(Paragraph.lead(WORDS.get("alerts.lead")));
    if (AlertsAddress.has(query, "many")) {
      add(new InsetText(WORDS.get("alerts.many")));
    }
    add(Heading.h2(WORDS.get("alerts.services")));
    Map<OdsCode, String> chosen = names.of(address.organisations());
    services(address, chosen);
    if (address.isFull()) {
      add(new Paragraph(WORDS.get("alerts.services.full")));
    } else {
      add(searchForm(address));
      found(address);
    }
    if (chosen.isEmpty()) {
      return;
    }
    add(Heading.h2(WORDS.get("alerts.what")));
    Form form =
        new SignUpForm(
                measures.all(),
                address,
                again ? KeptFields.of(PerformanceLinks.alerts()) : Map.of())
            .form();
    add(form, new Paragraph(WORDS.get("alerts.privacy")));
    if (again) {
      new FormErrors(form, this).check();
    }
  }

  private void services(AlertsAddress address, Map<OdsCode, String> chosen) {
    if (chosen.isEmpty()) {
      add(new Paragraph(WORDS.get("alerts.services.none")));
      return;
    }
    SummaryList list = new SummaryList();
    chosen.forEach((code, name) ->
        list.row(
            name,
            new Text(code.value()),
            new Link(WORDS.get("alerts.remove"), name, address.without(code).href())));
    add(list);
  }

  private static Form searchForm(AlertsAddress address) {
    Form form = Form.get(PerformanceLinks.alerts());
    address.organisations().forEach(each -> form.hidden("organisation", each.value()));
    address.measures().forEach(each -> form.hidden("measure", each));
    SearchInput input = new SearchInput("q", WORDS.get("alerts.search")).longest(100);
    input.hint(WORDS.get("alerts.search.hint"));
    input.setValue(address.sought());
    return form.add(input);
  }

  private void found(AlertsAddress address) {
    if (address.sought().isEmpty()) {
      return;
    }
    List<OrganisationsFound.Found> results =
        switch (search.search(
            OrganisationQuestion.of(OrganisationQuestion.MYNHS_KINDS, address.sought()))) {
          case OrganisationsFound.Found found -> List.of(found);
          case OrganisationsFound.DidYouMean meant -> List.of(meant.found());
          case OrganisationsFound.UnknownPostcode _,
              OrganisationsFound.OutsideEngland _,
              OrganisationsFound.NothingFound _,
              OrganisationsFound.NotUnderstood _ ->
              List.of();
        };
    if (results.isEmpty()) {
      add(new InsetText(WORDS.get("alerts.search.nothing", address.sought())));
      return;
    }
    ItemList list = ItemList.plain();
    results
        .getFirst()
        .organisations()
        .forEach(each ->
            list.item(
                new Link(
                    WORDS.get("alerts.add", each.organisation().name()),
                    address.with(each.organisation().code()).href()),
                new Text(" " + each.organisation().address().formatted())));
    add(Heading.h3(WORDS.get("alerts.found")), list);
  }
}
