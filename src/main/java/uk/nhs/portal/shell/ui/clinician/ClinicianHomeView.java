package uk.nhs.portal.shell.ui.clinician;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.shell.StaffHomePage;
import uk.nhs.portal.signposts.Audience;

/// The start page for clinicians of 111: what there is to do.
@Route("clinician")
@RolesAllowed("CLINICIAN")
class ClinicianHomeView extends StaffHomePage {

  ClinicianHomeView(ServiceCards cards) {
    super(cards, Audience.CLINICIAN);
  }
}
