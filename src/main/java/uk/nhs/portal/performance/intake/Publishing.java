package uk.nhs.portal.performance.intake;

import java.time.Instant;
import java.util.UUID;

/// When figures that come in are public.
public sealed interface Publishing {

  /// Not before a second person approves them.
  record Preview(UUID importedBy) implements Publishing {}

  /// At once: an act of whoever operates the portal.
  record AtOnce() implements Publishing {}

  /// From a moment on: an act of whoever operates the portal.
  record From(Instant publicFrom) implements Publishing {}
}
