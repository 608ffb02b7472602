package uk.nhs.portal.triage.ui.curator;

import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.triage.pathways.PathwayVersion;

/// Whether the page offers to publish; the service decides.
@Component
class MayPublish {

  private final WhoIsSignedIn who;

  MayPublish(WhoIsSignedIn who) {
    this.who = who;
  }

  boolean publish(PathwayVersion version) {
    return isClinicalSafety() && !isOwn(version);
  }

  /// The words for who may not.
  String why(PathwayVersion version) {
    return isClinicalSafety() && isOwn(version) ? "curator.publish.own" : "curator.publish.role";
  }

  private boolean isClinicalSafety() {
    return who.require().is(Role.CLINICAL_SAFETY);
  }

  private boolean isOwn(PathwayVersion version) {
    return who.require().account().value().equals(version.uploadedBy());
  }
}
