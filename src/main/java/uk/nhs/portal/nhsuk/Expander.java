package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;

/// A part of a page that opens on demand; several may stand below each other.
public final class Expander extends NhsukElement {

  public Expander(String summary, String text) {
    this(summary, new Text(text));
  }

  public Expander(String summary, Component... content) {
    super("details", "nhsuk-details nhsuk-expander");
    append(
        Markup.element(
            "summary",
            "nhsuk-details__summary",
            Markup.text("span", "nhsuk-details__summary-text", summary)),
        Markup.element("div", "nhsuk-details__text", content));
  }
}
