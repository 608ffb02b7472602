package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.triage.ServiceNearby;

/// Places that can help: what they are, how far, whether they are open, and how to phone.
///
/// @param exact whether distances are from the place itself
record PlaceList(List<ServiceNearby> places, Instant now, boolean exact) {

  private static final Words WORDS = Words.of(PlaceList.class);

  /// All of them; nothing if there are none.
  Component[] parts() {
    if (places.isEmpty()) {
      return new Component[0];
    }
    ItemList list = ItemList.plain();
    places.forEach(place -> list.item(lines(place)));
    return new Component[] {list};
  }

  /// Those of which nobody knows when they are open, with what to do.
  Component[] unknown() {
    return places.isEmpty()
        ? new Component[0]
        : Stream.concat(
                Stream.of(new Paragraph(WORDS.get("place.hours-unknown"))), Stream.of(parts()))
            .toArray(Component[]::new);
  }

  private Component[] lines(ServiceNearby place) {
    OrganisationSummary organisation = place.organisation();
    String distance =
        WORDS.get(
            exact ? "place.distance" : "place.distance.about", NhsFormat.miles(place.metres()));
    PhoneNumber phone = organisation.phone();
    return Stream.of(
            Stream.of(
                line(new Link(organisation.name(), OrganisationLinks.page(organisation.code()))),
                line(new Text(WORDS.get("place.kind." + place.service()) + ", " + distance)),
                line(new Text(place.openingWords(now))),
                line(new Text(organisation.address().formatted()))),
            place.holiday() == null
                ? Stream.<Component>empty()
                : Stream.of(line(new Text(WORDS.get("place.holiday")))),
            phone == null
                ? Stream.<Component>empty()
                : Stream.of(
                    line(Link.leaving(WORDS.get("place.phone", phone.formatted()), phone.href()))))
        .flatMap(lines -> lines)
        .toArray(Component[]::new);
  }

  private static Component line(Component content) {
    return Markup.element("span", "app-place__line", content);
  }
}
