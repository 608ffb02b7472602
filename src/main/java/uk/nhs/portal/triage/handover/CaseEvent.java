package uk.nhs.portal.triage.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;

/// Something that happened to a case.
///
/// @param by the account; null for visitors and for the portal itself
/// @param to the colleague to whom it was given; null otherwise, or if nobody has it any more
/// @param appointment which was booked or cancelled; null otherwise
/// @param note what was written or said; may be empty
public record CaseEvent(
    What what,
    Instant at,
    @Nullable UUID by,
    String byRole,
    @Nullable UUID to,
    @Nullable CloseReason closedAs,
    @Nullable AppointmentId appointment,
    String note) {

  /// What happened.
  public enum What {
    HANDED_OVER,
    ASSIGNED,
    /// Somebody said which patient it is about.
    MATCHED,
    /// Somebody said that it is not about that patient.
    UNMATCHED,
    /// The practice wrote to the person.
    WRITTEN,
    TOLD_BY_PHONE,
    /// The practice phoned and nobody answered.
    NO_ANSWER,
    /// The patient has got an appointment.
    BOOKED,
    /// That appointment was cancelled.
    CANCELLED,
    CLOSED,
    REOPENED
  }

  @Override
  public String toString() {
    return "CaseEvent[" + what + "]";
  }
}
