package uk.nhs.portal.performance.releases.ui.visitor;

import java.util.Optional;
import java.util.UUID;
import uk.nhs.portal.performance.PerformanceLinks;

/// Where the pages about releases are.
final class ReleaseLinks {

  /// The feed (RFC 4287).
  static final String FEED = "/mynhs/releases.atom";

  private ReleaseLinks() {}

  static String batch(UUID batch) {
    return PerformanceLinks.releases() + "/" + batch;
  }

  /// A page of a long list, from 1.
  static String page(String of, int page) {
    return page == 1 ? of : of + "?page=" + page;
  }

  /// The page that an address asks for, from 1; anything else is the first.
  static int page(Optional<String> typed, int pages) {
    return typed
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .filter(page -> page >= 1 && page <= pages)
        .orElse(1);
  }
}
