package uk.nhs.portal.shell;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.signposts.Audience;

/// The frame of the pages for everybody and for patients.
@Layout
@AnonymousAllowed
class PublicLayout extends PortalLayout {

  PublicLayout(Furniture furniture) {
    super(furniture, Audience.VISITOR);
  }
}
