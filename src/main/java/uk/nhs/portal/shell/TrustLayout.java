package uk.nhs.portal.shell;

import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import uk.nhs.portal.signposts.Audience;

/// The frame of the pages for trusts; each view says which roles may open it.
@Layout("trust")
@PermitAll
class TrustLayout extends PortalLayout {

  TrustLayout(Furniture furniture) {
    super(furniture, Audience.TRUST);
  }
}
