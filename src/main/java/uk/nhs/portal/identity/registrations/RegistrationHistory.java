package uk.nhs.portal.identity.registrations;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.PatientId;

/// Where a patient was and is registered, for features that show the patient and have left their
/// row in the trail.
@Service
public class RegistrationHistory {

  private final RegistrationRows registrations;

  RegistrationHistory(RegistrationRows registrations) {
    this.registrations = registrations;
  }

  /// All of their registrations, the earliest first.
  @Transactional(readOnly = true)
  public List<Registration> of(PatientId patient) {
    return registrations.of(patient);
  }
}
