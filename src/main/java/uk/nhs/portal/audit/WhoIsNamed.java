package uk.nhs.portal.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;

/// Ties the identities in the trail to people, for those who look acts up; identity answers.
public interface WhoIsNamed {

  Optional<UUID> patient(NhsNumber nhsNumber);

  Optional<UUID> account(EmailAddress signsInWith);

  /// The names of those accounts that exist.
  Map<UUID, String> names(Collection<UUID> accounts);
}
