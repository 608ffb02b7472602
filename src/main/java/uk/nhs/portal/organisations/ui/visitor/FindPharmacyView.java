package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.SearchOrganisations;

@Route("find-a-pharmacy")
@AnonymousAllowed
class FindPharmacyView extends FindPage {

  FindPharmacyView(SearchOrganisations search, Clock clock) {
    super(search, clock, OrganisationKind.PHARMACY, "pharmacy", OrganisationLinks.findPharmacy());
  }
}
