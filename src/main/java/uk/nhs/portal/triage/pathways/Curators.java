package uk.nhs.portal.triage.pathways;

import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotAllowed;

/// Who may do what with the versions of pathways.
@Component
class Curators {

  private final WhoIsSignedIn who;

  Curators(WhoIsSignedIn who) {
    this.who = who;
  }

  /// Whoever looks after pathways.
  ///
  /// @throws NotAllowed for everybody else
  SignedInPerson require() {
    SignedInPerson person = who.require();
    if (!person.is(Role.CURATOR) && !person.is(Role.CLINICAL_SAFETY) && !person.is(Role.ADMIN)) {
      throw new NotAllowed("pathways are for curators");
    }
    return person;
  }

  /// Whoever answers for the safety of what is published.
  ///
  /// @throws NotAllowed for everybody else
  SignedInPerson requireClinicalSafety() {
    SignedInPerson person = who.require();
    if (!person.is(Role.CLINICAL_SAFETY)) {
      throw new NotAllowed("only clinical safety publishes pathways");
    }
    return person;
  }
}
