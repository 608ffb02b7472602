package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.registration.offers.Fit;
import uk.nhs.portal.registration.offers.Offer;

/// Practices under headings that say why they are there.
///
/// @param postcode where the person lives; null if they have not said
record OfferList(PracticesQuery query, @Nullable Postcode postcode, List<Offer> offers) {

  private static final Words WORDS = Words.of(OfferList.class);
  private static final int MOST_OTHERS = 10;

  /// Those that cover the postcode first; those that do not are folded up at the end.
  Component[] atPostcode() {
    String place = postcode == null ? "" : postcode.formatted();
    List<Component> parts = new ArrayList<>();
    if (offers.stream().noneMatch(offer -> covers(offer.fit()))) {
      parts.add(new InsetText(WORDS.get("fit.none", place)));
    }
    List<Offer> wanted = wanted();
    if (wanted.isEmpty() && !offers.isEmpty()) {
      parts.add(new Paragraph(WORDS.get("choose.only.none")));
    }
    for (Fit fit : List.of(Fit.INNER, Fit.OUTER, Fit.FROM_OUTSIDE, Fit.AREA_UNKNOWN)) {
      List<Offer> group =
          wanted.stream()
              .filter(offer -> offer.fit() == fit)
              .limit(covers(fit) ? Long.MAX_VALUE : MOST_OTHERS)
              .toList();
      if (!group.isEmpty()) {
        String key = "fit." + fit.name();
        parts.addAll(
            List.of(
                Heading.h2(WORDS.get(key, place)),
                new Paragraph(WORDS.get(key + ".text")),
                list(group)));
      }
    }
    notCovering(place, parts);
    return parts.toArray(Component[]::new);
  }

  /// All of them under one heading.
  Component[] all(String heading, String text) {
    List<Offer> wanted = wanted();
    return new Component[] {
      Heading.h2(heading),
      new Paragraph(WORDS.get(wanted.isEmpty() ? "choose.only.none" : text)),
      list(wanted)
    };
  }

  private List<Offer> wanted() {
    return offers.stream()
        .filter(offer -> query.only().stream().allMatch(only -> only.accepts(offer)))
        .toList();
  }

  private Component list(List<Offer> group) {
    HtmlContainer list = Markup.element("ol", "nhsuk-list app-results");
    group.forEach(offer ->
        list.add(Markup.element("li", "app-results__item", new OfferCard(offer, postcode).card())));
    return group.isEmpty() ? new Text("") : list;
  }

  private void notCovering(String place, List<Component> parts) {
    List<Offer> others =
        offers.stream().filter(offer -> offer.fit() == Fit.NOT_COVERED).limit(MOST_OTHERS).toList();
    if (others.isEmpty()) {
      return;
    }
    ItemList list = ItemList.bullets();
    for (Offer offer : others) {
      Double metres = offer.metres();
      list.item(
          new Link(offer.practice().name(), OrganisationLinks.page(offer.practice().code())),
          new Text(
              metres == null ? "" : ", " + WORDS.get("offer.distance", NhsFormat.miles(metres))));
    }
    parts.add(
        new Details(
            WORDS.get("fit.NOT_COVERED", place),
            new Paragraph(WORDS.get("fit.NOT_COVERED.text")),
            list));
  }

  private static boolean covers(Fit fit) {
    return fit == Fit.INNER || fit == Fit.OUTER;
  }
}
