package uk.nhs.portal.appointments.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A session as a plan would make it.
///
/// @param slots when each of its slots starts
public record PlannedSession(LocalDate day, Instant startsAt, Instant endsAt, List<Instant> slots) {

  public PlannedSession {
    slots = List.copyOf(slots);
  }
}
