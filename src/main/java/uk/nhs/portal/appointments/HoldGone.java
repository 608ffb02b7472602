package uk.nhs.portal.appointments;

import java.util.List;

/// The patient no longer holds this time, because they chose another one or gave it up.
///
/// @param nearest up to three free times of the same type and way, the nearest in time first; this
///   one may be among them
public record HoldGone(List<SlotSummary> nearest) implements Booking, Change {

  public HoldGone {
    nearest = List.copyOf(nearest);
  }
}
