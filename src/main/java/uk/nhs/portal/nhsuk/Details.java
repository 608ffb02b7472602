package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;

/// Help that opens on demand.
public final class Details extends NhsukElement {

  public Details(String summary, String text) {
    this(summary, new Text(text));
  }

  public Details(String summary, Component... content) {
    super("details", "nhsuk-details");
    append(
        Markup.element(
            "summary",
            "nhsuk-details__summary",
            Markup.text("span", "nhsuk-details__summary-text", summary)),
        Markup.element("div", "nhsuk-details__text", content));
  }

  /// Shown open from the start.
  public Details open() {
    getElement().setAttribute("open", true);
    return this;
  }
}
