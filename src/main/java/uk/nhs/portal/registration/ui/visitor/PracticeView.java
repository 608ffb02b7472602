package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
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
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.offers.FindOffers;
import uk.nhs.portal.registration.offers.Fit;
import uk.nhs.portal.registration.offers.Offer;
import uk.nhs.portal.registration.offers.Taking;

/// One practice, for those who know already which one they want: whether it covers their home, and
/// the button that begins an application.
@Route("register-with-a-gp/practices/:ods")
@AnonymousAllowed
class PracticeView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(PracticeView.class);

  private final FindOffers offers;

  PracticeView(FindOffers offers) {
    this.offers = offers;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    Postcode postcode = PracticesQuery.postcode(query).orElse(null);
    Offer offer =
        event
            .getRouteParameters()
            .get("ods")
            .flatMap(PracticeView::code)
            .flatMap(code -> offers.of(code, postcode))
            .orElseThrow(() -> new NotFound("practice"));
    OdsCode code = offer.practice().code();
    clear();
    backLink(offer.practice().name(), OrganisationLinks.page(code));
    title(WORDS.get("practice.title", offer.practice().name()), WORDS.get("start.title"));
    add(new Paragraph(offer.practice().address().formatted()));
    OfferCard card = new OfferCard(offer, postcode);
    card.facts().forEach(this::add);
    coverage(offer, postcode);
    askPostcode(code, query.getSingleParameter(PracticesQuery.POSTCODE), postcode);
    if (offer.taking() != Taking.LIST_CLOSED) {
      add(new Paragraph(WORDS.get("start.nothing")), card.begin());
    }
    add(
        new Paragraph(
            new Link(
                WORDS.get("practice.others"),
                postcode == null
                    ? RegistrationLinks.practices()
                    : RegistrationLinks.practices(postcode))));
  }

  private void coverage(Offer offer, @Nullable Postcode postcode) {
    if (postcode == null) {
      return;
    }
    String key =
        offer.fit() == Fit.NOT_ASKED ? "choose.unknown" : "practice.fit." + offer.fit().name();
    add(new InsetText(WORDS.get(key, postcode.formatted())));
  }

  private void askPostcode(OdsCode code, Optional<String> typed, @Nullable Postcode postcode) {
    TextInput field = PracticesQuery.postcodeField();
    Form form =
        Form.get(RegistrationLinks.practice(code))
            .add(field, new Button(WORDS.get("practice.check")).secondary());
    field.setValue(postcode == null ? typed.orElse("") : postcode.formatted());
    add(form);
    if (postcode == null && typed.isPresent()) {
      new FormErrors(form, this)
          .show(
              field,
              WORDS.get(typed.get().isBlank() ? "choose.postcode.empty" : "choose.postcode.wrong"));
    }
  }

  private static Optional<OdsCode> code(String typed) {
    try {
      return Optional.of(OdsCode.of(typed));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }
}
