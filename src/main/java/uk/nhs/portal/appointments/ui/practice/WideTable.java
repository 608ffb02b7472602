package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import uk.nhs.portal.nhsuk.NhsukElement;

/// A table that may be wider than the page: it scrolls by itself, with the keyboard too.
final class WideTable extends NhsukElement {

  WideTable(Component table, String name) {
    super("div", "app-scroll");
    attribute("role", "region");
    attribute("aria-label", name);
    attribute("tabindex", "0");
    append(table);
  }
}
