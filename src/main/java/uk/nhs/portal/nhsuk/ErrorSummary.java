package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;

/// All that is wrong on a page, at its top; the page's script moves the focus to it when it
/// appears.
public final class ErrorSummary extends NhsukElement {

  private static final Words WORDS = Words.of(ErrorSummary.class);

  private final HtmlContainer list = Markup.element("ul", "nhsuk-list nhsuk-error-summary__list");

  public ErrorSummary() {
    super("div", "nhsuk-error-summary");
    attribute("data-module", "nhsuk-error-summary");
    HtmlContainer alert =
        Markup.element(
            "div",
            "",
            Markup.text("h2", "nhsuk-error-summary__heading", WORDS.get("error.summary")),
            Markup.element("div", "nhsuk-error-summary__body", list));
    alert.getElement().setAttribute("role", "alert");
    append(alert);
  }

  /// An error of one control, with a link to it.
  public ErrorSummary error(String message, String controlId) {
    HtmlContainer anchor = Markup.text("a", "", message);
    anchor.getElement().setAttribute("href", "#" + controlId);
    list.add(Markup.element("li", "", anchor));
    return this;
  }

  /// An error of the page as a whole.
  public ErrorSummary error(String message) {
    list.add(Markup.element("li", "", new Text(message)));
    return this;
  }
}
