package uk.nhs.portal.appointments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.Way;

/// A type of appointment that a patient can book online.
///
/// @param category what it is for, in the national list
public record TypeOffered(
    AppointmentTypeId id, String name, GpadCategory category, int minutes, List<WayOffered> ways) {

  public TypeOffered {
    ways = List.copyOf(ways);
  }

  /// A way in which it is offered.
  ///
  /// @param nextFree when the next free time starts; null if there is none
  public record WayOffered(Way way, @Nullable Instant nextFree) {}
}
