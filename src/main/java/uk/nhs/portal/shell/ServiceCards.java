package uk.nhs.portal.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.ServiceCard;

/// The services that work, as cards for a home page.
@Component
public class ServiceCards {

  private final List<ServiceCard> cards;

  ServiceCards(ObjectProvider<ServiceCard> cards) {
    this.cards = cards.stream().sorted(Comparator.comparingInt(ServiceCard::position)).toList();
  }

  /// Whether there is any service for the audience.
  public boolean any(Audience audience) {
    return cards.stream().anyMatch(card -> card.audience() == audience);
  }

  /// The cards of the audience's services.
  ///
  /// @param level of their headings: one below the heading that they stand under
  public UnorderedList of(Audience audience, int level) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("nhsuk-grid-row", "nhsuk-card-group");
    cards.stream()
        .filter(card -> card.audience() == audience)
        .forEach(card -> list.add(item(card, level)));
    return list;
  }

  private static ListItem item(ServiceCard service, int level) {
    ListItem item =
        new ListItem(
            Card.clickable(level, Size.S, service.title(), service.href())
                .description(service.description()));
    item.addClassNames("nhsuk-grid-column-one-third", "nhsuk-card-group__item");
    return item;
  }
}
