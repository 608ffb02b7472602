package uk.nhs.portal.nhsuk;

/// A link to the most important next step of a page.
public final class ActionLink extends NhsukElement {

  public ActionLink(String text, String href) {
    super("a", "nhsuk-action-link");
    Link.to(this, href);
    append(
        new Icon(Icon.Shape.ARROW_RIGHT_CIRCLE),
        Markup.text("span", "nhsuk-action-link__text", text));
  }

  /// For dark backgrounds.
  public ActionLink reverse() {
    addClassName("nhsuk-action-link--reverse");
    return this;
  }
}
