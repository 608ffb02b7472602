package uk.nhs.portal.triage.pathways;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to a version.
///
/// @param by the account; null for the portal itself
/// @param note what was said about it; may be empty
public record PathwayEvent(What what, Instant at, @Nullable UUID by, String byRole, String note) {

  /// What happened.
  public enum What {
    UPLOADED,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN,
    /// Somebody walked it before it was published.
    TRIED
  }
}
