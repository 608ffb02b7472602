package uk.nhs.portal.appointments;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// An appointment has moved to another time.
@NamedInterface("events")
public record AppointmentChanged(
    AppointmentId appointment, PatientId patient, OdsCode practice, Instant from, Instant to) {}
