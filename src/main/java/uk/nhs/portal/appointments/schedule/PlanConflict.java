package uk.nhs.portal.appointments.schedule;

import java.time.Instant;
import java.time.LocalDate;

/// A session that is in the way of a planned one.
///
/// @param what whose time is taken
/// @param startsAt when the session that is in the way begins, `endsAt` when it ends
public record PlanConflict(LocalDate day, Taken what, Instant startsAt, Instant endsAt) {

  /// What cannot be in two places at once.
  public enum Taken {
    CLINICIAN,
    ROOM
  }
}
