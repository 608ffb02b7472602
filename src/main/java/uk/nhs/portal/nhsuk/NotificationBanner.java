package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.kernel.Words;

/// News that do not belong to the content of the page, at its top.
public final class NotificationBanner extends NhsukElement {

  private static final Words WORDS = Words.of(NotificationBanner.class);
  private static final String TITLE_ID = "nhsuk-notification-banner-title";

  private final HtmlContainer content = Markup.element("div", "nhsuk-notification-banner__content");

  private NotificationBanner(String title, String role) {
    super("div", "nhsuk-notification-banner");
    attribute("data-module", "nhsuk-notification-banner");
    attribute("role", role);
    attribute("aria-labelledby", TITLE_ID);
    HtmlContainer heading = Markup.text("h2", "nhsuk-notification-banner__title", title);
    heading.setId(TITLE_ID);
    append(Markup.element("div", "nhsuk-notification-banner__header", heading), content);
  }

  public static NotificationBanner important(String text) {
    return new NotificationBanner(WORDS.get("banner.important"), "region").heading(text);
  }

  /// Something that the person did has worked; read out when it appears.
  public static NotificationBanner success(String text) {
    NotificationBanner banner = new NotificationBanner(WORDS.get("banner.success"), "alert");
    banner.addClassName("nhsuk-notification-banner--success");
    return banner.heading(text);
  }

  private NotificationBanner heading(String text) {
    content.add(Markup.text("p", "nhsuk-notification-banner__heading", text));
    return this;
  }

  public NotificationBanner add(Component... parts) {
    content.add(parts);
    return this;
  }
}
