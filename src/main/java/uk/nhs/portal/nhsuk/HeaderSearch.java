package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.kernel.Words;

/// The search of the header: a form that works without scripts.
public final class HeaderSearch extends NhsukElement {

  private static final Words WORDS = Words.of(HeaderSearch.class);

  /// A search that sends its words to the address.
  ///
  /// @param label what is searched, for screen readers: "Search patients by name or NHS number"
  public HeaderSearch(String action, String name, String label, String placeholder) {
    super("search", "nhsuk-header__search");
    HtmlContainer input = Markup.element("input", "nhsuk-input");
    input.setId("search-field");
    input
        .getElement()
        .setAttribute("name", name)
        .setAttribute("type", "search")
        .setAttribute("autocomplete", "off")
        .setAttribute("placeholder", placeholder);
    HtmlContainer group =
        Markup.element(
            "div",
            "nhsuk-form-group",
            Label.of(Question.of(label).hide(), "search-field"),
            Markup.element(
                "div", "nhsuk-input-wrapper", input, Button.search(WORDS.get("search"))));
    HtmlContainer form = Markup.element("form", "nhsuk-header__search-form", group);
    form.setId("search");
    form.getElement()
        .setAttribute("action", action)
        .setAttribute("method", "get")
        .setAttribute("novalidate", true);
    append(form);
  }
}
