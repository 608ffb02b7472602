package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;

/// The green panel: what the person wanted is done. Its heading is the page's `h1`.
public final class Panel extends NhsukElement {

  public Panel(String heading, String text) {
    this(heading, new Text(text));
  }

  public Panel(String heading, Component... body) {
    super("div", "nhsuk-panel");
    append(
        Markup.text("h1", "nhsuk-panel__heading", heading),
        Markup.element("div", "nhsuk-panel__body", body));
  }
}
