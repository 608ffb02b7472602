package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.organisations.Nation;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.offers.FindOffers;
import uk.nhs.portal.registration.offers.OffersFound;

/// The practices from which somebody can choose, those that cover their home first. A search that
/// works by GET, so without scripts too.
@Route("register-with-a-gp/practices")
@AnonymousAllowed
class PracticesView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(PracticesView.class);

  private final FindOffers offers;

  PracticesView(FindOffers offers) {
    this.offers = offers;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    PracticesQuery query = PracticesQuery.of(event.getLocation().getQueryParameters());
    String near = query.near();
    String typed = near == null ? query.postcode() : near;
    TextInput field = near == null ? PracticesQuery.postcodeField() : PracticesQuery.nearField();
    Button search = new Button(WORDS.get("choose.search"));
    Form form = Form.get(RegistrationLinks.practices()).add(field, query.filters(), search);
    clear();
    backLink(WORDS.get("start.title"), RegistrationLinks.start());
    title(WORDS.get("choose.title"), WORDS.get("start.title"));
    add(form);
    if (typed == null) {
      add(noAddress());
      return;
    }
    field.setValue(typed);
    search.secondary(); // what comes next is registering with a practice below
    FormErrors errors = new FormErrors(form, this);
    if (near == null) {
      atPostcode(query, typed, field, errors);
      add(noAddress());
    } else if (near.isBlank()) {
      errors.show(field, WORDS.get("choose.near.empty"));
    } else {
      show(query, offers.near(near));
    }
  }

  private void atPostcode(PracticesQuery query, String typed, TextInput field, FormErrors errors) {
    Optional<Postcode> postcode = PracticesQuery.postcode(typed);
    if (postcode.isPresent()) {
      show(query, offers.at(postcode.get()));
    } else {
      errors.show(
          field, WORDS.get(typed.isBlank() ? "choose.postcode.empty" : "choose.postcode.wrong"));
    }
  }

  private void show(PracticesQuery query, OffersFound found) {
    switch (found) {
      case OffersFound.AtPostcode(Postcode postcode, var practices) ->
          add(new OfferList(query, postcode, practices).atPostcode());
      case OffersFound.UnknownPostcode(Postcode postcode, var around) -> {
        add(new InsetText(WORDS.get("choose.unknown", postcode.formatted())));
        if (!around.isEmpty()) {
          String district = postcode.outward().formatted();
          add(
              new OfferList(query, postcode, around)
                  .all(WORDS.get("choose.unknown.around", district), "choose.unknown.text"));
        }
      }
      case OffersFound.Near(String meant, var practices) ->
          add(
              new OfferList(query, null, practices)
                  .all(WORDS.get("choose.near.found", meant), "choose.near.text"));
      case OffersFound.OutsideEngland(Nation nation) -> showNation(nation);
      case OffersFound.NothingFound() -> add(new InsetText(WORDS.get("choose.nothing")));
    }
  }

  private void showNation(Nation nation) {
    String key = "nation." + nation.name();
    add(
        new InsetText(
            new Paragraph(WORDS.get(key)),
            new Paragraph(Link.leaving(WORDS.get(key + ".link"), WORDS.get(key + ".href")))));
  }

  private static Paragraph noAddress() {
    return new Paragraph(
        new Link(WORDS.get("start.no-address"), RegistrationLinks.noFixedAddress()));
  }
}
