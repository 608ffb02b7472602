package uk.nhs.portal.shell.ui.curator;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.shell.StaffHomePage;
import uk.nhs.portal.signposts.Audience;

/// The start page for NHS England's curators: what there is to do.
@Route("curator")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class CuratorHomeView extends StaffHomePage {

  CuratorHomeView(ServiceCards cards) {
    super(cards, Audience.CURATOR);
  }
}
