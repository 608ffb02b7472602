package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.kernel.Words;

/// The bottom of every page: the same links in the same order everywhere.
public final class Footer extends NhsukElement {

  private static final Words WORDS = Words.of(Footer.class);

  private final HtmlContainer list = Markup.element("ul", "nhsuk-footer__list");
  private final HtmlContainer meta = Markup.element("div", "nhsuk-footer__meta");

  public Footer() {
    super("footer", "nhsuk-footer");
    attribute("role", "contentinfo");
    meta.add(Markup.text("h2", "nhsuk-u-visually-hidden", WORDS.get("footer.support")), list);
    append(Markup.element("div", "nhsuk-width-container", meta));
  }

  public Footer link(String text, String href) {
    HtmlContainer anchor = Link.to(Markup.text("a", "nhsuk-footer__list-item-link", text), href);
    list.add(Markup.element("li", "nhsuk-footer__list-item", anchor));
    return this;
  }

  /// A line below the links, such as who answers for the service.
  public Footer line(String text) {
    meta.add(Markup.text("p", "nhsuk-body-s", text));
    return this;
  }
}
