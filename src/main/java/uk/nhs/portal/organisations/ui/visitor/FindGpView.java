package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.SearchOrganisations;

@Route("find-a-gp")
@AnonymousAllowed
class FindGpView extends FindPage {

  FindGpView(SearchOrganisations search, Clock clock) {
    super(search, clock, OrganisationKind.GP_PRACTICE, "gp", OrganisationLinks.findGp());
  }
}
