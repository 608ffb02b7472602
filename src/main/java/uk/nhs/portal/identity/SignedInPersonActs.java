package uk.nhs.portal.identity;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.WhoActs;

/// Tells the audit trail who acts: the signed-in person in their first role, a visitor, or the
/// portal where no request is behind the work.
@Component
class SignedInPersonActs implements WhoActs {

  private final WhoIsSignedIn who;

  SignedInPersonActs(WhoIsSignedIn who) {
    this.who = who;
  }

  @Override
  public Actor now() {
    return who.current()
        .map(SignedInPerson::actor)
        .orElseGet(() ->
            RequestContextHolder.getRequestAttributes() == null ? Actor.SYSTEM : Actor.VISITOR);
  }
}
