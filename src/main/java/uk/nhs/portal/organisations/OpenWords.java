package uk.nhs.portal.organisations;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// How it is said whether a place is open.
public final class OpenWords {

  private static final Words WORDS = Words.of(OpenWords.class);
  private static final int EVENING_ENDS = 5;

  private OpenWords() {}

  /// `Open now, closes at 5:30pm`, `Closed now, opens at 9am tomorrow`.
  ///
  /// @param state how the place stands at that instant
  public static String words(OpenState state, Instant now) {
    return switch (state) {
      case OpenState.Open(ZonedDateTime until) ->
          WORDS.get("hours.open-until", NhsFormat.time(until.toLocalTime()), day(until, now));
      case OpenState.Closed(ZonedDateTime until) ->
          WORDS.get("hours.closed-until", NhsFormat.time(until.toLocalTime()), day(until, now));
      case OpenState.AlwaysOpen() -> WORDS.get("hours.always");
      case OpenState.HoursUnknown() -> WORDS.get("hours.unknown");
    };
  }

  // A time after midnight still belongs to the evening before, when people speak.
  private static String day(ZonedDateTime then, Instant instant) {
    ZonedDateTime now = London.at(instant);
    if (then.toLocalDate().equals(now.toLocalDate())
        || then.isBefore(
            now.toLocalDate().plusDays(1).atTime(EVENING_ENDS, 0).atZone(London.ZONE))) {
      return "";
    }
    return then.toLocalDate().equals(now.toLocalDate().plusDays(1))
        ? WORDS.get("hours.tomorrow")
        : WORDS.get("hours.on-day", then.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
  }
}
