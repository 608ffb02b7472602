package uk.nhs.portal.appointments.ui.practice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.nhsuk.SummaryList;

/// The patients of a practice, for pages whose address names one.
@Component
class PracticePatients {

  private final FindPatients patients;
  private final PatientNeeds needs;

  PracticePatients(FindPatients patients, PatientNeeds needs) {
    this.patients = patients;
    this.needs = needs;
  }

  /// The one whom the address names as `patient`.
  ///
  /// @throws NotFound if they are registered elsewhere and do not stay here
  PatientSummary named(Address address, OdsCode practice) {
    return patients
        .ofPractice(practice, address.part("patient", text -> new PatientId(UUID.fromString(text))))
        .orElseThrow(NotFound::new);
  }

  /// By what staff know the patient, and what the patient needs.
  ///
  /// @param here the address of the page, to which changing the needs comes back
  SummaryList facts(PatientSummary patient, OdsCode practice, String here) {
    return PatientSummaryList.of(patient, needs.of(patient.id()), practice, here);
  }
}
