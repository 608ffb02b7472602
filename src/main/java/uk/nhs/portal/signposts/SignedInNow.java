package uk.nhs.portal.signposts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.nhs.portal.kernel.OdsCode;

/// Who uses the page, for modules that stand below identity and so cannot ask it.
public interface SignedInNow {

  /// The signed-in patient, if the person is one.
  Optional<UUID> patient();

  /// The practices where the signed-in person works; empty for anyone else.
  Set<OdsCode> practices();
}
