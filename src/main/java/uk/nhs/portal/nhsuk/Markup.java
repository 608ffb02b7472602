package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;

/// Plain HTML for the places where the design system has no component; text is always a text node,
/// so never markup.
public final class Markup {

  private Markup() {}

  /// An element with the given classes (may be empty) and children.
  public static HtmlContainer element(String tag, String classes, Component... children) {
    HtmlContainer element = new HtmlContainer(tag);
    classes(element.getElement(), classes);
    element.add(children);
    return element;
  }

  /// Gives an element its classes, whose names all pages share: the server keeps the tree of each
  /// open page, and would keep a copy of each name in each.
  static void classes(Element element, String classes) {
    for (String name : classes.split(" ", -1)) {
      if (!name.isEmpty()) {
        element.getClassList().add(name.intern());
      }
    }
  }

  /// An element that holds only text.
  public static HtmlContainer text(String tag, String classes, String text) {
    return element(tag, classes, new Text(text));
  }

  /// Words for screen readers only.
  public static HtmlContainer hidden(String text) {
    return text("span", "nhsuk-u-visually-hidden", text);
  }

  /// Words that never wrap, such as an NHS number.
  public static HtmlContainer nowrap(String text) {
    return text("span", "nhsuk-u-nowrap", text);
  }

  /// Lines below each other, such as an address.
  public static HtmlContainer lines(Iterable<String> lines) {
    HtmlContainer element = new HtmlContainer("span");
    for (String line : lines) {
      if (element.getElement().getChildCount() > 0) {
        element.add(new HtmlContainer("br"));
      }
      element.add(new Text(line));
    }
    return element;
  }
}
