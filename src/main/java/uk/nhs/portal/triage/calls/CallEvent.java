package uk.nhs.portal.triage.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to a call.
///
/// @param by the account; null for the portal itself
/// @param note what was said or seen; may be empty
public record CallEvent(
    What what, Instant at, @Nullable UUID by, @Nullable CallEnd endedAs, String note) {

  /// What happened.
  public enum What {
    TAKEN,
    GIVEN_BACK,
    NO_ANSWER,
    ENDED
  }

  @Override
  public String toString() {
    return "CallEvent[" + what + "]";
  }
}
