package uk.nhs.portal.appointments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.NotFound;

/// Until when a patient can change or cancel an appointment online, by the rules of the practice.
@Component
class ChangeRules {

  private final Appointments appointments;
  private final Practices practices;

  ChangeRules(Appointments appointments, Practices practices) {
    this.appointments = appointments;
    this.practices = practices;
  }

  /// The patient's appointment.
  ///
  /// @throws NotFound if it is not the patient's, or was never more than a hold
  AppointmentSummary mine(PatientId patient, AppointmentId id) {
    return appointments
        .byId(id)
        .map(StoredAppointment::summary)
        .filter(found -> found.patient().equals(patient))
        .filter(found -> found.status() != AppointmentStatus.HELD)
        .filter(found -> found.status() != AppointmentStatus.RELEASED)
        .orElseThrow(NotFound::new);
  }

  /// What to tell the patient if it is too late; null if it is not.
  @Nullable TooLateOnline tooLate(PatientId patient, AppointmentId id, Instant now) {
    return tooLate(mine(patient, id), now);
  }

  @Nullable TooLateOnline tooLate(AppointmentSummary appointment, Instant now) {
    return appointment.canChange(now)
        ? null
        : new TooLateOnline(practices.phone(appointment.practice()));
  }
}
