package uk.nhs.portal.triage.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// How moments of the next days are said.
public final class Moments {

  private static final Words WORDS = Words.of(Moments.class);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private Moments() {}

  /// `5:30pm today`, `9am tomorrow`, `9am on Friday 4 December`.
  ///
  /// @param now when it is read
  public static String formatted(Instant moment, Instant now) {
    return formatted(London.at(moment), now);
  }

  static String formatted(ZonedDateTime then, Instant now) {
    LocalDate day = then.toLocalDate();
    return WORDS.get(
        isNear(day, now) ? "moment.near" : "moment.later",
        NhsFormat.time(then.toLocalTime()),
        day(day, now));
  }

  /// `today`, `tomorrow`, `Friday 4 December`.
  static String day(LocalDate day, Instant now) {
    LocalDate today = London.at(now).toLocalDate();
    if (day.equals(today)) {
      return WORDS.get("day.today");
    }
    return day.equals(today.plusDays(1)) ? WORDS.get("day.tomorrow") : DAY.format(day);
  }

  private static boolean isNear(LocalDate day, Instant now) {
    LocalDate today = London.at(now).toLocalDate();
    return day.equals(today) || day.equals(today.plusDays(1));
  }
}
