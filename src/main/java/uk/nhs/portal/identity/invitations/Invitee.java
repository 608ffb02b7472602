package uk.nhs.portal.identity.invitations;

import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;

/// A patient as far as opening an account needs them.
record Invitee(
    PatientId id, PersonName name, DateOfBirth dateOfBirth, OdsCode practice, boolean hasAccount) {

  @Override
  public String toString() {
    return "Invitee[" + id + "]";
  }
}
