package uk.nhs.portal.messages;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// The people whom messages are for; `identity` knows them and answers.
public interface Correspondents {

  /// Those of these patients who are known.
  Map<UUID, Correspondent> byIds(Collection<UUID> patients);
}
