package uk.nhs.portal.registration.decisions;

import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.registrations.Registration;
import uk.nhs.portal.identity.registrations.RegistrationHistory;
import uk.nhs.portal.kernel.OdsCode;

/// Knows who is a patient of a practice.
@Component
public class PatientsOfPractice {

  private final RegistrationHistory registrations;

  PatientsOfPractice(RegistrationHistory registrations) {
    this.registrations = registrations;
  }

  /// Whether somebody is registered there, for good.
  public boolean isRegisteredAt(OdsCode practice, PatientId patient) {
    return registrations.of(patient).stream()
        .filter(Registration::isOpen)
        .filter(registration -> !registration.isTemporary())
        .anyMatch(registration -> registration.practice().equals(practice));
  }
}
