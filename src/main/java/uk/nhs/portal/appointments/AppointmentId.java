package uk.nhs.portal.appointments;

import java.util.UUID;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Identifies an appointment, from the moment in which its slot is held.
public record AppointmentId(UUID value) {

  /// An id that nothing has had before.
  public static AppointmentId next() {
    return new AppointmentId(TimeOrderedId.next());
  }

  /// The id as it stands in an address.
  ///
  /// @throws InvalidValue if it is none
  public static AppointmentId parse(String text) {
    try {
      return new AppointmentId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidValue("id.syntax");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
