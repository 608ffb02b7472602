package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Text;

/// The question of a group of controls.
public final class Legend extends NhsukElement {

  public Legend(Question question) {
    super("legend", classes(question));
    NhsukElement target = this;
    if (question.pageHeading()) {
      target = new PageHeading();
      append(target);
    }
    String caption = question.caption();
    if (caption != null) {
      target.append(Heading.caption(question.captionSize(), caption));
    }
    target.append(new Text(question.text()));
  }

  private static String classes(Question question) {
    Heading.Size size = question.size();
    return "nhsuk-fieldset__legend"
        + (size == null ? "" : " nhsuk-fieldset__legend--" + size.suffix())
        + (question.hidden() ? " nhsuk-u-visually-hidden" : "");
  }

  private static final class PageHeading extends NhsukElement {
    PageHeading() {
      super("h1", "nhsuk-fieldset__heading");
    }
  }
}
