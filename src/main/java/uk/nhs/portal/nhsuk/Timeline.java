package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;

/// Our own: what happened, the newest first, and what is expected.
public final class Timeline extends NhsukElement {

  public Timeline() {
    super("ol", "app-timeline nhsuk-list");
  }

  public Timeline happened(String when, String what, String detail) {
    return item("app-timeline__item app-timeline__item--past", when, what, detail);
  }

  /// Where things stand now.
  public Timeline current(String when, String what, String detail) {
    item("app-timeline__item app-timeline__item--current", when, what, detail);
    getElement().getChild(getElement().getChildCount() - 1).setAttribute("aria-current", "step");
    return this;
  }

  public Timeline expected(String when, String what, String detail) {
    return item("app-timeline__item", when, what, detail);
  }

  private Timeline item(String classes, String when, String what, String detail) {
    HtmlContainer item =
        Markup.element(
            "li",
            classes,
            Markup.text("p", "app-timeline__heading", what),
            Markup.text("p", "app-timeline__when nhsuk-body-s", when));
    if (!detail.isEmpty()) {
      item.add(Markup.element("p", "app-timeline__detail", new Text(detail)));
    }
    append(item);
    return this;
  }
}
