package uk.nhs.portal.shell;

import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import uk.nhs.portal.signposts.Audience;

/// The frame of the pages for NHS England's curators; each view says which roles may open it.
@Layout("curator")
@PermitAll
class CuratorLayout extends PortalLayout {

  CuratorLayout(Furniture furniture) {
    super(furniture, Audience.CURATOR);
  }
}
