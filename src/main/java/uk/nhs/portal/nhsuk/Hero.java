package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;

/// The blue top of a start page.
public final class Hero extends NhsukElement {

  public Hero(String heading, String text) {
    super("section", "nhsuk-hero nhsuk-hero--border");
    HtmlContainer content =
        Markup.element(
            "div",
            "nhsuk-hero__content",
            Markup.text("h1", "nhsuk-heading-xl nhsuk-hero__heading", heading),
            Markup.text("p", "nhsuk-body-l", text));
    append(
        Markup.element(
            "div",
            "nhsuk-width-container",
            Markup.element(
                "div",
                "nhsuk-grid-row",
                Markup.element("div", "nhsuk-grid-column-two-thirds", content))));
  }
}
