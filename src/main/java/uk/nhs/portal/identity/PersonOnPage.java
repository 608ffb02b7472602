package uk.nhs.portal.identity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.signposts.SignedInNow;

/// Tells the modules below identity who uses the page.
@Component
class PersonOnPage implements SignedInNow {

  private final WhoIsSignedIn who;

  PersonOnPage(WhoIsSignedIn who) {
    this.who = who;
  }

  @Override
  public Optional<UUID> patient() {
    return who.current().map(SignedInPerson::patient).map(PatientId::value);
  }

  @Override
  public Set<OdsCode> practices() {
    return who.current()
        .filter(person -> person.is(Role.PRACTICE_STAFF) || person.is(Role.PRACTICE_MANAGER))
        .map(person -> new LinkedHashSet<>(person.worksAt()))
        .orElseGet(LinkedHashSet::new);
  }
}
