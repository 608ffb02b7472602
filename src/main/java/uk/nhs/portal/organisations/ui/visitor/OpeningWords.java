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
import uk.nhs.portal.organisations.OpenWords;
import uk.nhs.portal.organisations.OpeningHours;
import uk.nhs.portal.organisations.OpeningTime;

/// How opening hours are said.
final class OpeningWords {

  private static final Words WORDS = Words.of(OpeningWords.class);

  private OpeningWords() {}

  /// `Open now, closes at 5:30pm`, `Closed now, opens at 9am tomorrow`.
  static String now(OpeningHours hours, ZonedDateTime now) {
    return OpenWords.words(hours.at(now.toInstant()), now.toInstant());
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

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
