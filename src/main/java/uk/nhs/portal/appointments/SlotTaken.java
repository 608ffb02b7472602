package uk.nhs.portal.appointments;

import java.util.List;

/// Somebody else has this time, or the practice has withdrawn it.
///
/// @param nearest up to three free times of the same type and way, the nearest in time first
public record SlotTaken(List<SlotSummary> nearest) implements Hold, Booking, Change {

  public SlotTaken {
    nearest = List.copyOf(nearest);
  }
}
