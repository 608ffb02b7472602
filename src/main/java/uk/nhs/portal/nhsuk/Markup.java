package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;

/// Plain HTML for the places where the design system has no component; text is always a text node,
/// so never markup.
public final class Markup {

  private Markup() {}

  /// An element with the given classes (may be empty) and children.
  public static HtmlContainer element(String tag, String classes, Component... children) {
    HtmlContainer element = new HtmlContainer(tag);
    if (!classes.isEmpty()) {
      element.getElement().setAttribute("class", classes);
    }
    element.add(children);
    return element;
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
