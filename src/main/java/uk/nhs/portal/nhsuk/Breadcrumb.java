package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.kernel.Words;

/// The pages above this one, from the top down.
public final class Breadcrumb extends NhsukElement {

  private static final Words WORDS = Words.of(Breadcrumb.class);

  private final HtmlContainer list = Markup.element("ol", "nhsuk-breadcrumb__list");

  public Breadcrumb() {
    super("nav", "nhsuk-breadcrumb");
    attribute("aria-label", WORDS.get("breadcrumb"));
    append(list);
  }

  /// The next page down; the last one is also the way back on small screens.
  public Breadcrumb page(String text, String href) {
    HtmlContainer anchor = Link.to(Markup.text("a", "nhsuk-breadcrumb__link", text), href);
    list.add(Markup.element("li", "nhsuk-breadcrumb__list-item", anchor));
    if (getElement().getChildCount() > 1) {
      getElement().removeChild(1);
    }
    append(BackLink.to(text, href));
    return this;
  }
}
