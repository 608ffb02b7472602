package uk.nhs.portal.shell;

import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import uk.nhs.portal.signposts.Audience;

/// The frame of the pages for pharmacy staff; each view says which roles may open it.
@Layout("pharmacy")
@PermitAll
class PharmacyLayout extends PortalLayout {

  PharmacyLayout(Furniture furniture) {
    super(furniture, Audience.PHARMACY);
  }
}
