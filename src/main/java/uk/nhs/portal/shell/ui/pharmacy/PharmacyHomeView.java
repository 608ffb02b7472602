package uk.nhs.portal.shell.ui.pharmacy;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.shell.StaffHomePage;
import uk.nhs.portal.signposts.Audience;

/// The start page for a pharmacy: what there is to do.
@Route("pharmacy")
@RolesAllowed("PHARMACY_STAFF")
class PharmacyHomeView extends StaffHomePage {

  PharmacyHomeView(ServiceCards cards) {
    super(cards, Audience.PHARMACY);
  }
}
