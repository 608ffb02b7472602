package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import uk.nhs.portal.kernel.Words;

/// The top of every page: whose service it is, who is signed in, and the main pages.
///
/// The NHS logo is a trade mark, so it is shown only where the operator has switched it on; else
/// the service's name stands there as text.
public final class Header extends NhsukElement {

  private static final Words WORDS = Words.of(Header.class);

  private final HtmlContainer container =
      Markup.element("div", "nhsuk-header__container nhsuk-width-container");

  public Header(String serviceName, String href, boolean nhsLogo) {
    super("header", nhsLogo ? "nhsuk-header" : "nhsuk-header nhsuk-header--organisation");
    attribute("data-module", "nhsuk-header");
    attribute("role", "banner");
    container.add(
        Markup.element("div", "nhsuk-header__service", service(serviceName, href, nhsLogo)));
    append(container);
  }

  private static Component service(String name, String href, boolean nhsLogo) {
    HtmlContainer link = Link.to(Markup.element("a", "nhsuk-header__service-logo"), href);
    if (nhsLogo) {
      link.getElement().setAttribute("aria-label", WORDS.get("header.logo.label", name));
      link.add(Icon.nhsLogo(), Markup.text("span", "nhsuk-header__service-name", name));
    } else {
      link.add(Markup.text("span", "nhsuk-header__organisation-name", name));
    }
    return link;
  }

  /// A search form (GET) in the header.
  public Header search(HeaderSearch search) {
    container.add(search);
    return this;
  }

  /// What concerns the signed-in person, such as [#accountLink] and [#accountForm], or plain text.
  public Header account(Component... items) {
    HtmlContainer list = Markup.element("ul", "nhsuk-header__account-list");
    for (Component item : items) {
      list.add(Markup.element("li", "nhsuk-header__account-item", item));
    }
    HtmlContainer account = Markup.element("nav", "nhsuk-header__account", list);
    account.getElement().setAttribute("aria-label", WORDS.get("header.account"));
    container.add(account);
    return this;
  }

  /// A link of the account, with the sign of a person.
  public static Component accountLink(String text, String href) {
    HtmlContainer link = Link.to(Markup.element("a", "nhsuk-header__account-link"), href);
    link.add(new Icon(Icon.Shape.USER), new Text(text));
    return link;
  }

  /// A link of the account without a sign.
  public static Component accountPlainLink(String text, String href) {
    return Link.to(Markup.text("a", "nhsuk-header__account-link", text), href);
  }

  /// A button that posts, such as signing out; hidden fields (the CSRF token) may be added to it.
  public static Component accountForm(String text, String action, Component... hiddenFields) {
    HtmlContainer button = Markup.text("button", "nhsuk-header__account-button", text);
    HtmlContainer form = Markup.element("form", "nhsuk-header__account-form");
    form.getElement()
        .setAttribute("action", action)
        .setAttribute("method", "post")
        .setAttribute("novalidate", true);
    form.add(hiddenFields);
    form.add(button);
    return form;
  }

  /// The main pages.
  public Header navigation(List<HeaderItem> items) {
    append(HeaderItem.navigation(items));
    return this;
  }
}
