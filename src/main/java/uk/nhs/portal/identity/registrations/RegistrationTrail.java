package uk.nhs.portal.identity.registrations;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// What is done to registrations, in the words of the audit trail: for the practice that takes
/// somebody on, and for the one that they leave.
@Component
class RegistrationTrail {

  private static final String REGISTRATION = "registration";

  private final AuditTrail trail;

  RegistrationTrail(AuditTrail trail) {
    this.trail = trail;
  }

  void patient(Act act, PatientId id, OdsCode practice, String detail) {
    trail.record(new AuditEntry(act, "patient", id.toString(), id.value(), practice, detail));
  }

  void started(PatientId patient, UUID registration, OdsCode practice, RegistrationKind kind) {
    record(Act.CREATE, registration, patient, practice, kind.name());
  }

  void ended(PatientId patient, Registration registration, WhyEnded why) {
    record(Act.UPDATE, registration.id(), patient, registration.practice(), why.name());
  }

  private void record(
      Act act, UUID registration, PatientId patient, OdsCode practice, String detail) {
    trail.record(
        new AuditEntry(
            act, REGISTRATION, registration.toString(), patient.value(), practice, detail));
  }
}
