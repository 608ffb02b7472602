package uk.nhs.portal.triage.ui.practice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// The practices where the person who is signed in works.
@Component
class MyPractices {

  private final WhoIsSignedIn who;
  private final FindOrganisations organisations;

  MyPractices(WhoIsSignedIn who, FindOrganisations organisations) {
    this.who = who;
    this.organisations = organisations;
  }

  /// The one that is named, else the first.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the person does not work there
  OdsCode chosen(Optional<OdsCode> named) {
    return named
        .map(who::requireWorksAt)
        .orElseGet(() ->
            all().stream()
                .findFirst()
                .orElseThrow(() -> new NotAllowed("the account works nowhere")));
  }

  List<OdsCode> all() {
    return who.require().worksAt();
  }

  /// What people call it; its code where the directory does not know it.
  String name(OdsCode practice) {
    return organisations
        .byCode(practice)
        .map(OrganisationSummary::name)
        .orElse(practice.formatted());
  }
}
