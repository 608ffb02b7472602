package uk.nhs.portal.triage.ui.clinician;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.page.Page;

/// A page about calls.
abstract class ClinicianPage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(ClinicianPage.class);

  /// The list of calls, and the beginning of the address of all other pages.
  static final String PATH = "/clinician/calls";

  private static final String CALL = "call";

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    show(event);
  }

  /// Builds the page anew.
  abstract void show(BeforeEnterEvent event);

  /// The call that the address names.
  ///
  /// @throws NotFound if it names none
  static UUID call(BeforeEnterEvent event) {
    try {
      return event
          .getRouteParameters()
          .get(CALL)
          .map(UUID::fromString)
          .orElseThrow(() -> new NotFound(CALL));
    } catch (IllegalArgumentException _) {
      throw new NotFound(CALL);
    }
  }

  static Optional<String> query(BeforeEnterEvent event, String name) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(name)
        .filter(text -> !text.isBlank());
  }

  static void go(String path, String name, String value) {
    UI.getCurrent().navigate(path.substring(1), QueryParameters.of(name, value));
  }
}
