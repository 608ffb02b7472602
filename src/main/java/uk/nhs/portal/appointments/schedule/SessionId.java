package uk.nhs.portal.appointments.schedule;

import java.util.UUID;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Identifies a session: one clinician at work for some hours of one day.
public record SessionId(UUID value) {

  /// An id that nothing has had before.
  public static SessionId next() {
    return new SessionId(TimeOrderedId.next());
  }

  /// The id as it stands in an address.
  ///
  /// @throws InvalidValue if it is none
  public static SessionId parse(String text) {
    try {
      return new SessionId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidValue("id.syntax");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
