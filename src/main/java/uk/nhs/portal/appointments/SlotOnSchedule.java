package uk.nhs.portal.appointments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.SlotId;

/// A slot on a practice's schedule.
///
/// @param appointment who has it, if somebody does; null while it is only held
/// @param status of that appointment
public record SlotOnSchedule(
    SlotId id,
    Instant startsAt,
    Instant endsAt,
    SlotState state,
    @Nullable AppointmentId appointment,
    @Nullable AppointmentStatus status) {}
