package uk.nhs.portal.nhsuk.page;

import com.vaadin.flow.component.Component;
import uk.nhs.portal.nhsuk.Panel;

/// What the person wanted is done; the address can be reloaded and kept.
public abstract class ConfirmationPage extends Page {

  /// The green panel with the page's heading.
  protected final void done(String heading, Component body, String... trail) {
    documentTitle(heading, trail);
    add(new Panel(heading, body));
  }
}
