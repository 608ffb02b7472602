package uk.nhs.portal.identity.invitations;

import uk.nhs.portal.identity.signin.TokenHash;
import uk.nhs.portal.kernel.EmailAddress;

/// An invitation that can still be used.
record GoodInvitation(TokenHash token, Invitee patient, EmailAddress email, int wrongDates) {

  @Override
  public String toString() {
    return "GoodInvitation[" + patient.id() + "]";
  }
}
