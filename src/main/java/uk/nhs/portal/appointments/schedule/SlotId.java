package uk.nhs.portal.appointments.schedule;

import java.util.UUID;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Identifies a slot: a time in a session that one patient can have.
public record SlotId(UUID value) {

  /// An id that nothing has had before.
  public static SlotId next() {
    return new SlotId(TimeOrderedId.next());
  }

  /// The id as it stands in an address.
  ///
  /// @throws InvalidValue if it is none
  public static SlotId parse(String text) {
    try {
      return new SlotId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidValue("id.syntax");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
