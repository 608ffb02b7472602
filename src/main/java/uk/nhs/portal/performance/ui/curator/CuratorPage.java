package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.ErrorSummary;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.page.Page;

/// A page about what is, or is going to be, in MyNHS.
abstract class CuratorPage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(CuratorPage.class);

  /// The list of batches, and the beginning of the address of all other pages.
  static final String PATH = "/curator/performance";

  private static final String BATCH = "batch";

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    show(event);
  }

  /// Builds the page anew.
  abstract void show(BeforeEnterEvent event);

  /// The batch that the address names.
  ///
  /// @throws NotFound if it cannot name one
  static UUID batch(BeforeEnterEvent event) {
    return batch(event.getRouteParameters().get(BATCH).orElse(""));
  }

  /// The batch that a text names.
  ///
  /// @throws NotFound if it cannot name one
  static UUID batch(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound(BATCH);
    }
  }

  static String to(UUID batch) {
    return PATH + "/" + batch;
  }

  static Optional<String> parameter(BeforeEnterEvent event, String name) {
    return event.getLocation().getQueryParameters().getSingleParameter(name);
  }

  /// Whether the address carries this word.
  static boolean says(BeforeEnterEvent event, String name) {
    return event.getLocation().getQueryParameters().getParameters().containsKey(name);
  }

  /// Says what was just done, if the address says so.
  final void tellDone(BeforeEnterEvent event, Set<String> known) {
    parameter(event, "done")
        .filter(known::contains)
        .ifPresent(done -> add(NotificationBanner.success(WORDS.get("curator.done." + done))));
  }

  /// Says why an act was refused, if the address says so.
  final void tellProblem(BeforeEnterEvent event) {
    parameter(event, "problem")
        .map(problem -> "curator.problem." + problem)
        .filter(WORDS::has)
        .ifPresent(key -> show(new ErrorSummary().error(WORDS.get(key))));
  }
}
