package uk.nhs.portal.performance.api;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.measures.Measure;

/// Under which terms the open data may be used.
final class Licence {

  /// Version 3.0, for all public sector information that says nothing else.
  static final String OPEN_GOVERNMENT =
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

  private Licence() {}

  /// The address of a measure's own licence, if its definition names one by its address.
  static String of(@Nullable Measure measure) {
    String own = measure == null ? "" : measure.sheet().licence();
    return own.startsWith("https://") ? own : OPEN_GOVERNMENT;
  }
}
