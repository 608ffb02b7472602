package uk.nhs.portal.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// The trusts about which the person who is signed in may say something, for pages that are about
/// one of them.
@Service
public class MyTrusts {

  private final WhoIsSignedIn who;
  private final FindOrganisations organisations;

  MyTrusts(WhoIsSignedIn who, FindOrganisations organisations) {
    this.who = who;
    this.organisations = organisations;
  }

  /// The one that is named, else the first.
  ///
  /// @throws NotFound if it is not theirs
  /// @throws NotAllowed if the person edits no trust, or nobody is signed in
  public OdsCode chosen(Optional<OdsCode> named) {
    List<OdsCode> mine = all();
    if (mine.isEmpty()) {
      throw new NotAllowed("the account edits no trust");
    }
    OdsCode chosen = named.orElseGet(mine::getFirst);
    if (!mine.contains(chosen)) {
      throw new NotFound("organisation");
    }
    return chosen;
  }

  /// All of them, in the order of their codes; none for people with another role.
  ///
  /// @throws NotAllowed if nobody is signed in
  public List<OdsCode> all() {
    SignedInPerson person = who.require();
    return person.is(Role.TRUST_EDITOR) ? person.worksAt() : List.of();
  }

  /// Lets those who edit the trust pass, and the portal itself.
  ///
  /// @throws NotFound for everybody else
  public void requireEdits(OdsCode trust) {
    who.requireActsFor(trust);
    if (who.current().filter(person -> !person.is(Role.TRUST_EDITOR)).isPresent()) {
      throw new NotFound("organisation");
    }
  }

  /// What people call it; its code where the directory does not know it.
  public String name(OdsCode trust) {
    return organisations.byCode(trust).map(OrganisationSummary::name).orElse(trust.formatted());
  }
}
