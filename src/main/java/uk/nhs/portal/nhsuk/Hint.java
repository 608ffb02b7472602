package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;

/// Help with a question, between it and its control.
public final class Hint extends NhsukElement {

  public Hint(String text) {
    this(new Text(text));
  }

  public Hint(Component... content) {
    super("div", "nhsuk-hint");
    append(content);
  }
}
