package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Text;

/// Our own: says that a service is new or a demonstration.
public final class PhaseBanner extends NhsukElement {

  public PhaseBanner(String phase, String text) {
    super("div", "app-phase-banner");
    Tag tag = new Tag(phase, Tag.Colour.WHITE);
    tag.addClassName("app-phase-banner__tag");
    append(
        Markup.element(
            "p",
            "app-phase-banner__content nhsuk-width-container",
            tag,
            Markup.element("span", "app-phase-banner__text", new Text(text))));
  }
}
