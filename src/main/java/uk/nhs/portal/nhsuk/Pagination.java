package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;

/// The page before and the page after of a guide.
public final class Pagination extends NhsukElement {

  private static final Words WORDS = Words.of(Pagination.class);

  private final HtmlContainer list = Markup.element("ul", "nhsuk-list nhsuk-pagination__list");

  public Pagination() {
    super("nav", "nhsuk-pagination");
    attribute("role", "navigation");
    attribute("aria-label", WORDS.get("pagination"));
    append(list);
  }

  public Pagination previous(String page, String href) {
    return step("previous", "prev", Icon.Shape.ARROW_LEFT, page, href);
  }

  public Pagination next(String page, String href) {
    return step("next", "next", Icon.Shape.ARROW_RIGHT, page, href);
  }

  private Pagination step(String way, String rel, Icon.Shape arrow, String page, String href) {
    String classes = "nhsuk-pagination__link nhsuk-pagination__link--" + rel;
    HtmlContainer link = Link.to(Markup.element("a", classes), href);
    link.getElement().setAttribute("rel", rel);
    link.add(
        title(way),
        Markup.hidden(":"),
        Markup.text("span", "nhsuk-pagination__page", page),
        new Icon(arrow));
    list.add(Markup.element("li", "nhsuk-pagination-item--" + way, link));
    return this;
  }

  static Component title(String way) {
    return Markup.element(
        "span",
        "nhsuk-pagination__title",
        new Text(WORDS.get("pagination." + way)),
        Markup.hidden(" " + WORDS.get("pagination.page")));
  }
}
