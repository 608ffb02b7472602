package uk.nhs.portal.messages;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;

/// Answers while no other module does: nobody is signed in, so nobody reads anything.
@Component
@Fallback
class NobodyKnown implements Correspondents {

  @Override
  public Optional<UUID> patient() {
    return Optional.empty();
  }

  @Override
  public Set<OdsCode> practices() {
    return Set.of();
  }

  @Override
  public Map<UUID, Correspondent> byIds(Collection<UUID> patients) {
    return Map.of();
  }
}
