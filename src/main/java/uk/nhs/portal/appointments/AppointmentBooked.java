package uk.nhs.portal.appointments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// A patient has got an appointment.
///
/// @param basedOn what staff booked it for, as the module that asked for it calls it; null if
///   nothing did
@NamedInterface("events")
public record AppointmentBooked(
    AppointmentId appointment,
    PatientId patient,
    OdsCode practice,
    Instant startsAt,
    @Nullable UUID basedOn) {}
