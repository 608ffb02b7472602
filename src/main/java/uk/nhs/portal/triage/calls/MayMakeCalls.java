package uk.nhs.portal.triage.calls;

import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotAllowed;

/// Who may see and make calls.
@Component
class MayMakeCalls {

  private final WhoIsSignedIn who;

  MayMakeCalls(WhoIsSignedIn who) {
    this.who = who;
  }

  /// A clinician of 111.
  ///
  /// @throws NotAllowed for everybody else
  SignedInPerson require() {
    SignedInPerson person = who.require();
    if (!person.is(Role.CLINICIAN)) {
      throw new NotAllowed("calls are for clinicians of 111");
    }
    return person;
  }
}
