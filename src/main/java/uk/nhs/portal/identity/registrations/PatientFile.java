package uk.nhs.portal.identity.registrations;

import java.util.List;
import uk.nhs.portal.identity.needs.Needs;

/// A patient as their practice sees them.
///
/// @param registrations all of them, the earliest first
public record PatientFile(KnownPatient patient, Needs needs, List<Registration> registrations) {

  @Override
  public String toString() {
    return "PatientFile[" + patient.id() + "]";
  }
}
