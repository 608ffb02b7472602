package uk.nhs.portal.appointments;

import java.util.List;

/// What became of blocking, opening or cancelling slots.
public sealed interface SlotChange {

  /// It is done, and everybody whose appointment was cancelled is told.
  ///
  /// @param cancelled the appointments as they were
  record Done(List<AppointmentSummary> cancelled) implements SlotChange {}

  /// Somebody is booked there, so it cannot simply be blocked.
  record Occupied(AppointmentSummary appointment) implements SlotChange {}

  /// The session was cancelled, or the time is over.
  record TooLate() implements SlotChange {}
}
