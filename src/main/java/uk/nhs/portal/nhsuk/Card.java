package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import uk.nhs.portal.nhsuk.Heading.Size;

/// A card: one subject in a box, sometimes as a whole a link.
public final class Card extends NhsukElement {

  private final HtmlContainer content = Markup.element("div", "nhsuk-card__content");

  public Card() {
    super("div", "nhsuk-card");
    append(content);
  }

  /// With a heading of level 2.
  public Card(String heading) {
    this(2, heading);
  }

  public Card(int level, String heading) {
    this();
    content.add(Markup.text("h" + level, "nhsuk-card__heading", heading));
  }

  /// The whole card is a link.
  public static Card clickable(String heading, String href) {
    return clickable(2, Size.M, heading, href);
  }

  public static Card clickable(int level, Size size, String heading, String href) {
    Card card = linked(level, size, heading, href);
    card.addClassName("nhsuk-card--clickable");
    return card;
  }

  /// Only the heading is a link.
  public static Card linked(int level, Size size, String heading, String href) {
    Card card = new Card();
    HtmlContainer link = Link.to(Markup.text("a", "nhsuk-card__link", heading), href);
    card.content.add(
        Markup.element("h" + level, "nhsuk-card__heading nhsuk-heading-" + size.suffix(), link));
    return card;
  }

  /// A card whose heading stands in a coloured tab.
  public static Card feature(String heading) {
    Card card = new Card(heading);
    card.addClassName("nhsuk-card--feature");
    return card;
  }

  /// With links to act on the subject, beside the heading.
  public static Card withActions(int level, String heading, Link... actions) {
    Card card = new Card();
    HtmlContainer container =
        Markup.element(
            "div",
            "nhsuk-card__heading-container",
            Markup.text("h" + level, "nhsuk-card__heading", heading));
    container.add(actions(List.of(actions)));
    card.getElement().insertChild(0, container.getElement());
    return card;
  }

  private static Component actions(List<Link> actions) {
    if (actions.size() == 1) {
      return Markup.element("div", "nhsuk-card__actions", actions.getFirst());
    }
    HtmlContainer list = Markup.element("ul", "nhsuk-card__actions");
    actions.forEach(action -> list.add(Markup.element("li", "nhsuk-card__action", action)));
    return list;
  }

  public Card description(String text) {
    return description(new Text(text));
  }

  public Card description(Component... parts) {
    content.add(Markup.element("p", "nhsuk-card__description", parts));
    return this;
  }

  public Card add(Component... parts) {
    content.add(parts);
    return this;
  }

  /// A link to what people come for first, with a chevron; call it last.
  public Card primary() {
    addClassName("nhsuk-card--primary");
    content.add(new Icon(Icon.Shape.CHEVRON_RIGHT_CIRCLE));
    return this;
  }

  public Card secondary() {
    addClassName("nhsuk-card--secondary");
    return this;
  }
}
