package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.dom.Element;
import uk.nhs.portal.nhsuk.NhsukElement;

/// The native `input`: its text is sent to the server on `change`.
final class InputControl extends NhsukElement {

  InputControl(String id, String name, String type) {
    super("input", "nhsuk-input");
    setId(id);
    attribute("name", name);
    attribute("type", type);
    getElement().addPropertyChangeListener("value", "change", change -> {});
  }

  String value() {
    return getElement().getProperty("value", "");
  }

  /// The attribute is for the first HTML, the property for a page that is already shown.
  void setValue(String value) {
    Element element = getElement();
    element.setProperty("value", value);
    if (value.isEmpty()) {
      element.removeAttribute("value");
    } else {
      element.setAttribute("value", value);
    }
  }

  void set(String name, String value) {
    attribute(name, value);
  }

  void paint(boolean wrong) {
    setClassName("nhsuk-input--error", wrong);
  }
}
