package uk.nhs.portal.appointments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of an appointment's history, which only grows.
///
/// @param startsAt when the appointment was to start after this change
/// @param reason why, for a cancellation
/// @param byRole in which role somebody did it
public record AppointmentChange(
    Instant at, What what, Instant startsAt, @Nullable CancelReason reason, String byRole) {

  /// What happened.
  public enum What {
    BOOKED,
    MOVED,
    CANCELLED,
    ARRIVED,
    SEEN,
    DID_NOT_ATTEND,
    /// The last mark on the day list was taken back.
    UNDONE
  }
}
