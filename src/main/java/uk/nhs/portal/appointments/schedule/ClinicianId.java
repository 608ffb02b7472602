package uk.nhs.portal.appointments.schedule;

import java.util.UUID;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Identifies a clinician of a practice.
public record ClinicianId(UUID value) {

  /// An id that nothing has had before.
  public static ClinicianId next() {
    return new ClinicianId(TimeOrderedId.next());
  }

  /// The id as it stands in an address.
  ///
  /// @throws InvalidValue if it is none
  public static ClinicianId parse(String text) {
    try {
      return new ClinicianId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidValue("id.syntax");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
