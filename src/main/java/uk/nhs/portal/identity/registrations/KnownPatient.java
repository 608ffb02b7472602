package uk.nhs.portal.identity.registrations;

import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// A patient whom the portal knows, as somebody found them.
///
/// @param version of what was found; whoever registers the patient proves by it that they decided
///   about the same
/// @param practice where they are registered, or were last
public record KnownPatient(PatientId id, int version, Demographics demographics, OdsCode practice) {

  @Override
  public String toString() {
    return "KnownPatient[" + id + "]";
  }
}
