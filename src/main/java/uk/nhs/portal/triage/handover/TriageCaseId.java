package uk.nhs.portal.triage.handover;

import java.util.UUID;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The identity of a case in addresses of the practice and in the audit trail.
public record TriageCaseId(UUID value) {

  public static TriageCaseId next() {
    return new TriageCaseId(TimeOrderedId.next());
  }

  /// The identity that a text says.
  ///
  /// @throws IllegalArgumentException if it is none
  public static TriageCaseId parse(String text) {
    return new TriageCaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
