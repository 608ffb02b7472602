package uk.nhs.portal.triage.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;

/// How deadlines are said: `by 5:30pm today`.
final class DeadlineWords {

  private static final Words WORDS = Words.of(DeadlineWords.class);
  private static final int STEP = 5;

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
    return WORDS.get("deadline.by", Moments.formatted(then, now));
  }

  static String by(LocalDate day, Instant now) {
    return WORDS.get("deadline.by", Moments.day(day, now));
  }

  // Midnight belongs to two days: "by midnight tomorrow" would be read a day too late.
  private static ZonedDateTime roundedDown(ZonedDateTime then) {
    ZonedDateTime step = then.truncatedTo(ChronoUnit.MINUTES).minusMinutes(then.getMinute() % STEP);
    return step.toLocalTime().equals(LocalTime.MIDNIGHT) ? step.minusMinutes(STEP) : step;
  }
}
