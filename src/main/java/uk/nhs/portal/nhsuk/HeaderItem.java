package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.List;
import uk.nhs.portal.kernel.Words;

/// A main page in the header.
///
/// @param current the person is on this page or somewhere below it
public record HeaderItem(String text, String href, boolean current) {

  private static final Words WORDS = Words.of(HeaderItem.class);

  static Component navigation(List<HeaderItem> items) {
    HtmlContainer list = Markup.element("ul", "nhsuk-header__navigation-list");
    items.forEach(item -> list.add(item.component()));
    list.add(menu());
    HtmlContainer navigation =
        Markup.element(
            "nav",
            "nhsuk-header__navigation",
            Markup.element(
                "div", "nhsuk-header__navigation-container nhsuk-width-container", list));
    navigation.getElement().setAttribute("aria-label", WORDS.get("header.menu"));
    return navigation;
  }

  private Component component() {
    HtmlContainer link = Link.to(Markup.element("a", "nhsuk-header__navigation-link"), href);
    HtmlContainer item = Markup.element("li", "nhsuk-header__navigation-item", link);
    if (current) {
      item.addClassName("nhsuk-header__navigation-item--current");
      link.getElement().setAttribute("aria-current", "true");
      link.add(Markup.text("strong", "nhsuk-header__navigation-item-current-fallback", text));
    } else {
      link.add(new Text(text));
    }
    return item;
  }

  private static Component menu() {
    HtmlContainer toggle =
        Markup.element(
            "button",
            "nhsuk-header__menu-toggle nhsuk-header__navigation-link",
            Markup.hidden(WORDS.get("header.browse") + " "),
            new Text(WORDS.get("header.more")));
    toggle.setId("toggle-menu");
    toggle.getElement().setAttribute("aria-expanded", "false");
    HtmlContainer item = Markup.element("li", "nhsuk-header__menu", toggle);
    Element element = item.getElement();
    element.setAttribute("hidden", true);
    return item;
  }
}
