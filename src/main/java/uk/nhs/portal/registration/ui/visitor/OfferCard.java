package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.organisations.FacilityWords;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.offers.Offer;
import uk.nhs.portal.registration.offers.Taking;

/// A practice with what a person needs to choose it, and the button that begins an application.
///
/// @param postcode where the person lives; null if they have not said
record OfferCard(Offer offer, @Nullable Postcode postcode) {

  private static final Words WORDS = Words.of(OfferCard.class);

  Card card() {
    OrganisationSummary practice = offer.practice();
    String href =
        postcode == null
            ? OrganisationLinks.page(practice.code())
            : OrganisationLinks.pageFrom(practice.code(), postcode);
    Card card = Card.linked(3, Heading.Size.S, practice.name(), href);
    Double metres = offer.metres();
    if (metres != null) {
      card.add(new Paragraph(WORDS.get("offer.distance", NhsFormat.miles(metres))));
    }
    card.add(new Paragraph(practice.address().formatted()));
    facts().forEach(card::add);
    if (offer.taking() != Taking.LIST_CLOSED) {
      card.add(begin());
    }
    return card;
  }

  /// Whether it takes people, and what helps to choose it.
  List<Component> facts() {
    List<Component> facts = new ArrayList<>(taking());
    if (!offer.settings().temporary()) {
      facts.add(new Paragraph(WORDS.get("offer.no-stays")));
    }
    String languages = FacilityWords.languages(offer.facilities());
    if (!languages.isEmpty()) {
      facts.add(new Paragraph(WORDS.get("offer.languages", languages)));
    }
    String access = FacilityWords.access(offer.facilities());
    if (!access.isEmpty()) {
      facts.add(new Paragraph(WORDS.get("offer.access", access)));
    }
    return facts;
  }

  /// A form that the browser posts by itself, with scripts or without.
  Form begin() {
    Form form = Form.post(RegistrationLinks.begin());
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    form.hidden("practice", offer.practice().code().value());
    if (postcode != null) {
      form.hidden("postcode", postcode.value());
    }
    return form.add(
        new Button(WORDS.get("offer.begin", offer.practice().name())).preventDoubleClick());
  }

  private List<Component> taking() {
    return switch (offer.taking()) {
      case YES -> List.of(tag("offer.taking", Tag.Colour.GREEN));
      case SAYS_NO ->
          List.of(
              tag("offer.not-taking", Tag.Colour.GREY),
              new Paragraph(WORDS.get("offer.not-taking.why")));
      case LIST_CLOSED -> List.of(tag("offer.closed", Tag.Colour.RED), new Paragraph(closed()));
      case NOT_SAID -> List.of(new Paragraph(WORDS.get("offer.not-said")));
    };
  }

  private String closed() {
    LocalDate until = offer.settings().closedUntil();
    return until == null
        ? WORDS.get("offer.closed")
        : WORDS.get("offer.closed.until", NhsFormat.date(until));
  }

  private static Component tag(String key, Tag.Colour colour) {
    return new Paragraph(new Tag(WORDS.get(key), colour));
  }
}
