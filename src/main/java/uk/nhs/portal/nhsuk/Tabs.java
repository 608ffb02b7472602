package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.kernel.Words;

/// Parts of a page beside each other; without scripts they stand below each other.
public final class Tabs extends NhsukElement {

  private static final Words WORDS = Words.of(Tabs.class);

  private final HtmlContainer list = Markup.element("ul", "nhsuk-tabs__list");

  public Tabs() {
    super("div", "nhsuk-tabs");
    attribute("data-module", "nhsuk-tabs");
    append(Markup.text("h2", "nhsuk-tabs__heading", WORDS.get("contents")), list);
  }

  /// Adds a part under its label.
  ///
  /// @param id the panel's id, unique in the page
  public Tabs tab(String id, String label, Component... content) {
    boolean first = list.getElement().getChildCount() == 0;
    HtmlContainer link = Markup.text("a", "nhsuk-tabs__tab", label);
    link.getElement().setAttribute("href", "#" + id);
    HtmlContainer item = Markup.element("li", "nhsuk-tabs__list-item", link);
    item.setClassName("nhsuk-tabs__list-item--selected", first);
    list.add(item);
    HtmlContainer panel = Markup.element("div", "nhsuk-tabs__panel", content);
    panel.setClassName("nhsuk-tabs__panel--hidden", !first);
    panel.setId(id);
    append(panel);
    return this;
  }
}
