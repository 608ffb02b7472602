package uk.nhs.portal.maturity.blueprints;

import java.util.List;
import java.util.UUID;

/// A blueprint that is shared, in its newest version, and who adopted any version of it.
public record Blueprint(UUID id, NewBlueprint facts, List<Adoption> adoptions) {

  public Blueprint {
    adoptions = List.copyOf(adoptions);
  }
}
