package uk.nhs.portal.appointments.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The rules of a practice's booking page.
///
/// @param cutOffMinutes until how many minutes before the start a patient can cancel or change
///   online, 0 to 10,080
/// @param advice what the practice wants every patient to read when they have booked; at most 1,000
///   characters
/// @param version what a change must name, so that nobody overwrites what they have not seen
public record BookingRules(int cutOffMinutes, @Nullable String advice, int version) {

  /// What holds until a practice has set its own: one hour, no advice.
  public static final BookingRules UNTIL_SET = new BookingRules(60, null, 0);

  /// @throws InvalidValue `cut-off.range` or `advice.length`
  public BookingRules {
    Checked.range("cut-off", cutOffMinutes, 0, 10_080);
    advice = advice == null || advice.isBlank() ? null : Checked.text("advice", advice, 1000);
  }

  /// The last moment in which a patient can cancel or change an appointment online.
  public Instant lastChange(Instant startsAt) {
    return startsAt.minus(Duration.ofMinutes(cutOffMinutes));
  }
}
