package uk.nhs.portal.appointments;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// An appointment will not take place; its slot is free again, unless the practice withdrew it.
@NamedInterface("events")
public record AppointmentCancelled(
    AppointmentId appointment, PatientId patient, OdsCode practice, Instant startsAt) {}
