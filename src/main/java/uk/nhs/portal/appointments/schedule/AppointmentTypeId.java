package uk.nhs.portal.appointments.schedule;

import java.util.UUID;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Identifies a type of appointment that a practice offers.
public record AppointmentTypeId(UUID value) {

  /// An id that nothing has had before.
  public static AppointmentTypeId next() {
    return new AppointmentTypeId(TimeOrderedId.next());
  }

  /// The id as it stands in an address.
  ///
  /// @throws InvalidValue if it is none
  public static AppointmentTypeId parse(String text) {
    try {
      return new AppointmentTypeId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidValue("id.syntax");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
