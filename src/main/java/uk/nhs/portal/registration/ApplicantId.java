package uk.nhs.portal.registration;

import java.util.UUID;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The identity of a person of an application, in addresses of the practice, for other systems and
/// in the audit trail.
public record ApplicantId(UUID value) {

  public static ApplicantId next() {
    return new ApplicantId(TimeOrderedId.next());
  }

  /// The identity that a text says.
  ///
  /// @throws IllegalArgumentException if it is none
  public static ApplicantId parse(String text) {
    return new ApplicantId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
