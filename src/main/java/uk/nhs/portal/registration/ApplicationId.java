package uk.nhs.portal.registration;

import java.util.UUID;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The identity of an application.
public record ApplicationId(UUID value) {

  public static ApplicationId next() {
    return new ApplicationId(TimeOrderedId.next());
  }

  /// The identity that a text says.
  ///
  /// @throws IllegalArgumentException if it is none
  public static ApplicationId parse(String text) {
    return new ApplicationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
