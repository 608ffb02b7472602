package uk.nhs.portal.shell.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.shell.StaffHomePage;
import uk.nhs.portal.signposts.Audience;

/// The start page for a GP practice: what there is to do.
@Route("practice")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class PracticeHomeView extends StaffHomePage {

  PracticeHomeView(ServiceCards cards) {
    super(cards, Audience.PRACTICE);
  }
}
