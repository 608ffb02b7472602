package uk.nhs.portal.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// The practices where the person who is signed in works, for pages that are about one of them.
@Service
public class MyPractices {

  private final WhoIsSignedIn who;
  private final FindOrganisations organisations;

  MyPractices(WhoIsSignedIn who, FindOrganisations organisations) {
    this.who = who;
    this.organisations = organisations;
  }

  /// The one that is named, else the first.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the person does not work there
  /// @throws NotAllowed if they work nowhere, or nobody is signed in
  public OdsCode chosen(Optional<OdsCode> named) {
    return named
        .map(who::requireWorksAt)
        .orElseGet(() ->
            all().stream()
                .findFirst()
                .orElseThrow(() -> new NotAllowed("the account works nowhere")));
  }

  /// All of them, in the order of their codes.
  public List<OdsCode> all() {
    return who.require().worksAt();
  }

  /// Whether the person has that role there.
  public boolean is(Role role) {
    return who.require().is(role);
  }

  /// What people call one; its code where the directory does not know it.
  public String name(OdsCode practice) {
    return organisations
        .byCode(practice)
        .map(OrganisationSummary::name)
        .orElse(practice.formatted());
  }
}
