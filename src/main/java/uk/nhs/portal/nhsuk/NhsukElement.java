package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;

/// One plain HTML element that carries a component of the design system.
public abstract class NhsukElement extends Component implements HasStyle {

  protected NhsukElement(String tag, String classes) {
    super(element(tag, classes));
  }

  private static Element element(String tag, String classes) {
    Element element = new Element(tag);
    Markup.classes(element, classes);
    return element;
  }

  protected final void append(Component... parts) {
    append(List.of(parts));
  }

  protected final void append(Collection<? extends Component> parts) {
    parts.forEach(part -> getElement().appendChild(part.getElement()));
  }

  protected final void attribute(String name, String value) {
    getElement().setAttribute(name, value);
  }
}
