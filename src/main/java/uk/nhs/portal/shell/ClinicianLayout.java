package uk.nhs.portal.shell;

import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import uk.nhs.portal.signposts.Audience;

/// The frame of the pages for clinicians of 111; each view says which roles may open it.
@Layout("clinician")
@PermitAll
class ClinicianLayout extends PortalLayout {

  ClinicianLayout(Furniture furniture) {
    super(furniture, Audience.CLINICIAN);
  }
}
