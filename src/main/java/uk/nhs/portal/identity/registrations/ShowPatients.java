package uk.nhs.portal.identity.registrations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Shows a practice one of its patients whole; looking leaves a row in the audit trail.
@Service
public class ShowPatients {

  private final WhoIsSignedIn who;
  private final FindPatients find;
  private final PatientRows patients;
  private final RegistrationRows registrations;
  private final PatientNeeds needs;

  ShowPatients(
      WhoIsSignedIn who,
      FindPatients find,
      PatientRows patients,
      RegistrationRows registrations,
      PatientNeeds needs) {
    this.who = who;
    this.find = find;
    this.patients = patients;
    this.registrations = registrations;
    this.needs = needs;
  }

  /// The patient.
  ///
  /// @throws NotFound if the practice does not look after them, or the person does not work there
  @Transactional
  public PatientFile one(OdsCode practice, PatientId id) {
    who.requireActsFor(practice);
    PatientId shown = find.ofPractice(practice, id).orElseThrow(NotFound::new).id();
    return new PatientFile(
        patients.find(shown).orElseThrow(NotFound::new), needs.of(shown), registrations.of(shown));
  }
}
