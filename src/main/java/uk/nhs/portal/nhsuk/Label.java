package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;

/// The question of one control.
public final class Label extends NhsukElement {

  private Label(String tag, String classes) {
    super(tag, classes);
  }

  /// A label, in an `h1` where it is the page's heading.
  public static Label of(Question question, String controlId) {
    if (question.pageHeading()) {
      Label heading = new Label("h1", "nhsuk-label-wrapper");
      heading.append(of(withoutHeading(question), controlId));
      return heading;
    }
    Label label = new Label("label", classes(question));
    label.attribute("for", controlId);
    String caption = question.caption();
    if (caption != null) {
      label.append(Heading.caption(question.captionSize(), caption));
    }
    label.append(new Text(question.text()));
    return label;
  }

  /// The label of one choice or part of a group.
  public static HtmlContainer small(String text, String extraClass, String controlId) {
    HtmlContainer label = Markup.text("label", "nhsuk-label " + extraClass, text);
    label.getElement().setAttribute("for", controlId);
    return label;
  }

  private static Question withoutHeading(Question question) {
    return new Question(
        question.text(), question.size(), false, question.caption(), question.hidden());
  }

  private static String classes(Question question) {
    Heading.Size size = question.size();
    return "nhsuk-label"
        + (size == null ? "" : " nhsuk-label--" + size.suffix())
        + (question.hidden() ? " nhsuk-u-visually-hidden" : "");
  }
}
