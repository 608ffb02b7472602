package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.kernel.Words;

/// The pages of a guide, or the places of a page.
public final class ContentsList extends NhsukElement {

  private static final Words WORDS = Words.of(ContentsList.class);

  private final HtmlContainer list = Markup.element("ol", "nhsuk-contents-list__list");

  public ContentsList() {
    super("nav", "nhsuk-contents-list");
    attribute("role", "navigation");
    attribute("aria-label", WORDS.get("contents.label"));
    append(Markup.text("h2", "nhsuk-u-visually-hidden", WORDS.get("contents")), list);
  }

  public ContentsList page(String text, String href) {
    HtmlContainer anchor = Link.to(Markup.text("a", "nhsuk-contents-list__link", text), href);
    list.add(Markup.element("li", "nhsuk-contents-list__item", anchor));
    return this;
  }

  public ContentsList current(String text) {
    HtmlContainer item =
        Markup.element(
            "li",
            "nhsuk-contents-list__item",
            Markup.text("span", "nhsuk-contents-list__current", text));
    item.getElement().setAttribute("aria-current", "page");
    list.add(item);
    return this;
  }
}
