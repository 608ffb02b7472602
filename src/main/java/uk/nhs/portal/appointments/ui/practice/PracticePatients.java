package uk.nhs.portal.appointments.ui.practice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// The patients of a practice, for pages whose address names one.
@Component
class PracticePatients {

  private final FindPatients patients;

  PracticePatients(FindPatients patients) {
    this.patients = patients;
  }

  /// The one whom the address names as `patient`.
  ///
  /// @throws NotFound if they are registered elsewhere and do not stay here
  PatientSummary named(Address address, OdsCode practice) {
    return patients
        .ofPractice(practice, address.part("patient", text -> new PatientId(UUID.fromString(text))))
        .orElseThrow(NotFound::new);
  }
}
