package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Text;

/// A button; it submits its form unless told otherwise.
public final class Button extends NhsukElement implements ClickNotifier<Button> {

  public Button(String text) {
    this("button", text);
    attribute("type", "submit");
  }

  private Button(String tag, String text) {
    super(tag, "nhsuk-button");
    attribute("data-module", "nhsuk-button");
    append(new Text(text));
  }

  /// A link that looks like a button: it goes to a page and changes nothing.
  public static Button link(String text, String href) {
    Button link = Link.to(new Button("a", text), href);
    link.attribute("role", "button");
    link.attribute("draggable", "false");
    return link;
  }

  /// A button outside a form, which acts on the server when clicked.
  public static Button acting(String text, Runnable act) {
    Button button = new Button(text).ofType("button");
    button.addClickListener(click -> act.run());
    button.attribute("data-acts", "");
    return button;
  }

  /// A button that shows only an icon; the text is its name.
  static Button icon(Icon.Shape shape, String name) {
    Button button = new Button("");
    button.getElement().removeAllChildren();
    button.addClassName("nhsuk-button--icon");
    button.attribute("aria-label", name);
    button.append(new Icon(shape));
    return button;
  }

  /// The search button of a field.
  public static Button search(String name) {
    return icon(Icon.Shape.SEARCH, name).small();
  }

  public Button secondary() {
    return style("secondary");
  }

  public Button reverse() {
    return style("reverse");
  }

  /// For acts that cannot be undone.
  public Button warning() {
    return style("warning");
  }

  public Button small() {
    return style("small");
  }

  /// Swallows a second click within a second.
  public Button preventDoubleClick() {
    attribute("data-prevent-double-click", "true");
    return this;
  }

  public Button disabled() {
    getElement().setAttribute("disabled", true);
    attribute("aria-disabled", "true");
    return this;
  }

  /// What the form submits when this button was used.
  public Button named(String name, String value) {
    attribute("name", name);
    attribute("value", value);
    return this;
  }

  public Button ofType(String type) {
    attribute("type", type);
    return this;
  }

  private Button style(String modifier) {
    addClassName("nhsuk-button--" + modifier);
    return this;
  }
}
