package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.organisations.NearbyOrganisation;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.triage.journeys.Journey;

/// Lets somebody whom the portal does not know say which practice is theirs.
@org.springframework.stereotype.Component
class ChoosePractice {

  private static final Words WORDS = Words.of(ChoosePractice.class);
  private static final String NEAR = "near";

  private final SearchOrganisations search;

  ChoosePractice(SearchOrganisations search) {
    this.search = search;
  }

  /// The search, and what was found.
  List<Component> form(Journey journey, QueryParameters query) {
    Optional<String> typed = query.getSingleParameter(NEAR);
    Optional<String> wish = query.getSingleParameter("wish").filter(w -> w.matches("[A-Z]+"));
    TextInput near =
        new TextInput(NEAR, WORDS.get("practice.near"))
            .hint(WORDS.get("practice.near.hint"))
            .width(20);
    near.setValue(
        typed.orElseGet(() -> journey.postcode().map(code -> code.formatted()).orElse("")));
    Form form = Form.get(journey.href("practice")).add(near);
    wish.ifPresent(w -> form.hidden("wish", w));
    List<Component> parts = new ArrayList<>();
    parts.add(form.add(new Button(WORDS.get("practice.search")).secondary()));
    typed.ifPresent(words -> parts.addAll(results(journey, words, wish.orElse(""))));
    return parts;
  }

  private List<Component> results(Journey journey, String typed, String wish) {
    if (typed.isBlank()) {
      return List.of(new InsetText(WORDS.get("practice.near.empty")));
    }
    OrganisationQuestion question = OrganisationQuestion.of(OrganisationKind.GP_PRACTICE, typed);
    return switch (search.search(question)) {
      case OrganisationsFound.Found found -> list(journey, found, wish);
      case OrganisationsFound.DidYouMean(_, var found) -> list(journey, found, wish);
      case OrganisationsFound.UnknownPostcode(_, var nearby) when nearby != null ->
          list(journey, nearby, wish);
      case OrganisationsFound.UnknownPostcode _,
          OrganisationsFound.OutsideEngland _,
          OrganisationsFound.NothingFound _,
          OrganisationsFound.NotUnderstood _ ->
          List.of(new InsetText(WORDS.get("practice.nothing")));
    };
  }

  private static List<Component> list(
      Journey journey, OrganisationsFound.Found found, String wish) {
    ItemList list = ItemList.plain();
    for (NearbyOrganisation near : found.organisations()) {
      OrganisationSummary practice = near.organisation();
      String href =
          journey.href("practice")
              + "?practice="
              + practice.code().value()
              + (wish.isEmpty() ? "" : "&wish=" + wish);
      list.item(new Link(practice.name(), href), new Text(", " + practice.address().formatted()));
    }
    return List.of(
        Heading.h2(WORDS.get("practice.which")),
        new Paragraph(WORDS.get("practice.which.text")),
        list);
  }
}
