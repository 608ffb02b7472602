package uk.nhs.portal.shell.ui.trust;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.shell.StaffHomePage;
import uk.nhs.portal.signposts.Audience;

/// The start page for those who keep what the portal says about their trust.
@Route("trust")
@RolesAllowed("TRUST_EDITOR")
class TrustHomeView extends StaffHomePage {

  TrustHomeView(ServiceCards cards) {
    super(cards, Audience.TRUST);
  }
}
