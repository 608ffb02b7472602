package uk.nhs.portal.appointments.schedule;

import java.time.LocalTime;
import uk.nhs.portal.kernel.InvalidValue;

/// A time within a session in which no patient is seen.
///
/// @param from by the clock on the wall, as `to`
public record Break(LocalTime from, LocalTime to) {

  /// @throws InvalidValue `break.order` if it ends before it begins
  public Break {
    if (!from.isBefore(to)) {
      throw new InvalidValue("break.order");
    }
  }
}
