package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.triage.pathways.PathwayVersionId;

/// A page about pathways.
abstract class CuratorPage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(CuratorPage.class);

  /// The list of pathways, and the beginning of the address of all other pages.
  static final String PATH = "/curator/triage";

  private static final String VERSION = "version";

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    show(event);
  }

  /// Builds the page anew.
  abstract void show(BeforeEnterEvent event);

  /// The version that the address names.
  ///
  /// @throws NotFound if it names none
  static PathwayVersionId version(BeforeEnterEvent event) {
    try {
      return event
          .getRouteParameters()
          .get(VERSION)
          .map(PathwayVersionId::parse)
          .orElseThrow(() -> new NotFound(VERSION));
    } catch (IllegalArgumentException _) {
      throw new NotFound(VERSION);
    }
  }

  static String to(PathwayVersionId id) {
    return PATH + "/" + id;
  }

  static void go(String path) {
    UI.getCurrent().navigate(path.substring(1));
  }

  static void go(String path, String name, String value) {
    UI.getCurrent().navigate(path.substring(1), QueryParameters.of(name, value));
  }

  /// Whether the address says that something was just done.
  static boolean isDone(BeforeEnterEvent event, String what) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("done")
        .filter(what::equals)
        .isPresent();
  }

  /// What people call an account; the portal itself has none.
  static String name(@Nullable UUID account, Map<UUID, String> names) {
    return account == null
        ? WORDS.get("curator.by.portal")
        : names.getOrDefault(account, WORDS.get("curator.by.unknown"));
  }
}
