package uk.nhs.portal.triage.pathways;

import java.util.UUID;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The identity of a version of a pathway in addresses and in the audit trail.
public record PathwayVersionId(UUID value) {

  public static PathwayVersionId next() {
    return new PathwayVersionId(TimeOrderedId.next());
  }

  /// The identity that a text says.
  ///
  /// @throws IllegalArgumentException if it is none
  public static PathwayVersionId parse(String text) {
    return new PathwayVersionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
