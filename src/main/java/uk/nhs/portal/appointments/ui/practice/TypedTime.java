package uk.nhs.portal.appointments.ui.practice;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.nhs.portal.kernel.InvalidValue;

/// A time of day as staff type it: `9am`, `5:30pm`, `17:30`, `9.15am`, `midday`.
final class TypedTime {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);
  private static final int HALF_A_DAY = 12;

  private TypedTime() {}

  /// The time.
  ///
  /// @throws InvalidValue `time.syntax` if it is none, also for a bare `9`, which may be either
  ///   half of the day
  static LocalTime of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.equals("midday") || text.equals("noon")) {
      return LocalTime.NOON;
    }
    Matcher parts = TIME.matcher(text);
    if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) {
      throw new InvalidValue("time.syntax");
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return time(hour, minute, parts.group(3));
  }

  private static LocalTime time(int hour, int minute, String half) {
    boolean twelveHours = half != null;
    boolean real = twelveHours ? hour >= 1 && hour <= HALF_A_DAY : hour < 2 * HALF_A_DAY;
    if (!real || minute > 59) {
      throw new InvalidValue("time.syntax");
    }
    return twelveHours
        ? LocalTime.of(hour % HALF_A_DAY + (half.equals("pm") ? HALF_A_DAY : 0), minute)
        : LocalTime.of(hour, minute);
  }
}
