package uk.nhs.portal.shell;

import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import uk.nhs.portal.signposts.Audience;

/// The frame of the pages for GP practice staff; each view says which roles may open it.
@Layout("practice")
@PermitAll
class PracticeLayout extends PortalLayout {

  PracticeLayout(Furniture furniture) {
    super(furniture, Audience.PRACTICE);
  }
}
