package uk.nhs.portal.triage.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// How moments are said that are near: `by 5:30pm today`.
final class DeadlineWords {

  private static final Words WORDS = Words.of(DeadlineWords.class);
  private static final int STEP = 5;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private DeadlineWords() {}

  static String now() {
    return WORDS.get("deadline.now");
  }

  static String none() {
    return WORDS.get("deadline.none");
  }

  /// Rounded down to five minutes.
  static String by(Instant moment, Instant now) {
    ZonedDateTime then = roundedDown(London.at(moment));
    return WORDS.get("deadline.by", timeOfDay(then, now));
  }

  static String by(LocalDate day, Instant now) {
    return WORDS.get("deadline.by", day(day, now));
  }

  /// `5:30pm today`, `9am on Friday 4 December`.
  static String timeOfDay(ZonedDateTime then, Instant now) {
    LocalDate day = then.toLocalDate();
    LocalDate today = London.at(now).toLocalDate();
    boolean near = !day.isAfter(today.plusDays(1));
    return WORDS.get(
        near ? "moment.near" : "moment.later", NhsFormat.time(then.toLocalTime()), day(day, now));
  }

  private static String day(LocalDate day, Instant now) {
    LocalDate today = London.at(now).toLocalDate();
    if (day.equals(today)) {
      return WORDS.get("day.today");
    }
    return day.equals(today.plusDays(1)) ? WORDS.get("day.tomorrow") : DAY.format(day);
  }

  // Midnight belongs to two days: "by midnight tomorrow" would be read a day too late.
  private static ZonedDateTime roundedDown(ZonedDateTime then) {
    ZonedDateTime step = then.truncatedTo(ChronoUnit.MINUTES).minusMinutes(then.getMinute() % STEP);
    return step.toLocalTime().equals(LocalTime.MIDNIGHT) ? step.minusMinutes(STEP) : step;
  }
}
