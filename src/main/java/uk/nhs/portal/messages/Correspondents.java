package uk.nhs.portal.messages;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.nhs.portal.kernel.OdsCode;

/// The people at the other end of messages; `identity` knows them and answers.
public interface Correspondents {

  /// The patient who is signed in, if it is one.
  Optional<UUID> patient();

  /// The practices where the person who is signed in works; empty for anybody else.
  Set<OdsCode> practices();

  /// Those of these patients who are known.
  Map<UUID, Correspondent> byIds(Collection<UUID> patients);
}
