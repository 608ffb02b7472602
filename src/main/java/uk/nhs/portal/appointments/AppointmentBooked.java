package uk.nhs.portal.appointments;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// A patient has got an appointment.
@NamedInterface("events")
public record AppointmentBooked(
    AppointmentId appointment, PatientId patient, OdsCode practice, Instant startsAt) {}
