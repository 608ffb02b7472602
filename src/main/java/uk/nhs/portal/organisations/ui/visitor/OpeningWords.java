package uk.nhs.portal.organisations.ui.visitor;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.organisations.OpenState;
import uk.nhs.portal.organisations.OpeningHours;
import uk.nhs.portal.organisations.OpeningTime;

/// How opening hours are said.
final class OpeningWords {

  private static final Words WORDS = Words.of(OpeningWords.class);

  private OpeningWords() {}

  /// `Open now, closes at 5:30pm`, `Closed now, opens at 9am tomorrow`.
  static String now(OpeningHours hours, ZonedDateTime now) {
    return switch (hours.at(now.toInstant())) {
      case OpenState.Open(ZonedDateTime until) ->
          WORDS.get("hours.open-until", NhsFormat.time(until.toLocalTime()), day(until, now));
      case OpenState.Closed(ZonedDateTime until) ->
          WORDS.get("hours.closed-until", NhsFormat.time(until.toLocalTime()), day(until, now));
      case OpenState.AlwaysOpen() -> WORDS.get("hours.always");
      case OpenState.HoursUnknown() -> WORDS.get("hours.unknown");
    };
  }

  /// The ordinary week, a row for each day.
  static Table week(OpeningHours hours) {
    Table table =
        new Table(WORDS.get("hours.caption"))
            .columns(WORDS.get("hours.day"), WORDS.get("hours.times"));
    for (DayOfWeek day : DayOfWeek.values()) {
      table.row(name(day), times(hours.on(day)));
    }
    return table;
  }

  private static String times(List<OpeningTime> times) {
    if (times.isEmpty()) {
      return WORDS.get("hours.closed");
    }
    return times.stream()
        .map(time ->
            time.isWholeDay()
                ? WORDS.get("hours.whole-day")
                : NhsFormat.times(time.opensAt(), time.closesAt()))
        .collect(Collectors.joining(WORDS.get("hours.and")));
  }

  // A time after midnight still belongs to the evening before, when people speak.
  private static String day(ZonedDateTime then, ZonedDateTime now) {
    if (then.toLocalDate().equals(now.toLocalDate())
        || then.isBefore(now.toLocalDate().plusDays(1).atTime(5, 0).atZone(now.getZone()))) {
      return "";
    }
    return then.toLocalDate().equals(now.toLocalDate().plusDays(1))
        ? WORDS.get("hours.tomorrow")
        : WORDS.get("hours.on-day", name(then.getDayOfWeek()));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
