package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;

/// Fields that belong together under one question, such as the lines of an address.
public final class Fieldset extends NhsukElement {

  public Fieldset(Question question, Component... content) {
    super("fieldset", "nhsuk-fieldset");
    append(new Legend(question));
    append(content);
  }

  public Fieldset add(Component... content) {
    append(content);
    return this;
  }
}
