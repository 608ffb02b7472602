package uk.nhs.portal.registration.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to a person's application.
///
/// @param by whose account; null for people without one and for the portal itself
/// @param detail a code that says more, such as the reason of a review; may be empty
public record ApplicantEvent(
    What what, Instant at, @Nullable UUID by, String byRole, String detail, String note) {

  /// What happened.
  public enum What {
    SENT,
    CORRECTED,
    REVIEW,
    REVIEW_ENDED,
    NOTE,
    MATCHED,
    UNMATCHED,
    PICKED,
    /// Approved together with others; it can be taken back for a while.
    APPROVING,
    TAKEN_BACK,
    DECIDED,
    /// Another system of the practice has it.
    RECEIVED
  }

  @Override
  public String toString() {
    return "ApplicantEvent[" + what + "]";
  }
}
