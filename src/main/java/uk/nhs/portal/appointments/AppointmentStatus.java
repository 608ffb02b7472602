package uk.nhs.portal.appointments;

import java.util.EnumSet;
import java.util.Set;

/// How far an appointment has come.
public enum AppointmentStatus {
  /// Kept for a patient who has not confirmed yet.
  HELD,
  BOOKED,
  ARRIVED,
  SEEN,
  DID_NOT_ATTEND,
  CANCELLED,
  /// Was held, and never booked.
  RELEASED;

  private static final Set<AppointmentStatus> TAKES_TIME =
      EnumSet.of(BOOKED, ARRIVED, SEEN, DID_NOT_ATTEND);

  /// What may follow.
  public Set<AppointmentStatus> next() {
    return switch (this) {
      case HELD -> EnumSet.of(BOOKED, RELEASED);
      case BOOKED -> EnumSet.of(ARRIVED, SEEN, DID_NOT_ATTEND, CANCELLED);
      case ARRIVED -> EnumSet.of(SEEN);
      case SEEN, DID_NOT_ATTEND, CANCELLED, RELEASED -> EnumSet.noneOf(AppointmentStatus.class);
    };
  }

  /// Whether the patient has, or had, this appointment: it was booked and not cancelled.
  public boolean takesTime() {
    return TAKES_TIME.contains(this);
  }
}
