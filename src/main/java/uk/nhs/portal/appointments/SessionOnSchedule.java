package uk.nhs.portal.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.kernel.London;

/// A session on a practice's schedule.
public record SessionOnSchedule(
    SessionId id,
    ClinicianId clinician,
    String clinicianName,
    @Nullable String room,
    String typeName,
    Way way,
    Instant startsAt,
    Instant endsAt,
    boolean cancelled,
    List<SlotOnSchedule> slots) {

  /// The day in England.
  public LocalDate day() {
    return London.at(startsAt).toLocalDate();
  }

  SessionOnSchedule complete() {
    return new SessionOnSchedule(
        id,
        clinician,
        clinicianName,
        room,
        typeName,
        way,
        startsAt,
        endsAt,
        cancelled,
        List.copyOf(slots));
  }

  /// How many of its slots are in that state.
  public long count(SlotState state) {
    return slots.stream().filter(slot -> slot.state() == state).count();
  }
}
