package uk.nhs.portal.triage.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to a case.
///
/// @param by the account; null for visitors and for the portal itself
/// @param to the colleague to whom it was given; null otherwise, or if nobody has it any more
/// @param note what was written or said; may be empty
public record CaseEvent(
    What what,
    Instant at,
    @Nullable UUID by,
    String byRole,
    @Nullable UUID to,
    @Nullable CloseReason closedAs,
    String note) {

  /// What happened.
  public enum What {
    HANDED_OVER,
    ASSIGNED,
    /// The practice wrote to the person.
    WRITTEN,
    TOLD_BY_PHONE,
    /// The practice phoned and nobody answered.
    NO_ANSWER,
    CLOSED,
    REOPENED
  }

  @Override
  public String toString() {
    return "CaseEvent[" + what + "]";
  }
}
