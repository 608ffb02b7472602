package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;

/// Buttons and links beside each other.
public final class ButtonGroup extends NhsukElement {

  public ButtonGroup(Component... buttons) {
    super("div", "nhsuk-button-group");
    append(buttons);
  }
}
