package uk.nhs.portal.appointments.schedule;

import java.util.UUID;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Identifies a room of a practice.
public record RoomId(UUID value) {

  /// An id that nothing has had before.
  public static RoomId next() {
    return new RoomId(TimeOrderedId.next());
  }

  /// The id as it stands in an address.
  ///
  /// @throws InvalidValue if it is none
  public static RoomId parse(String text) {
    try {
      return new RoomId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidValue("id.syntax");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
