package uk.nhs.portal.organisations.imports;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.organisations.OpeningHours;
import uk.nhs.portal.organisations.OpeningTime;

/// Opening hours as publishers write them: `09:00-12:30,13:00-16:30`, `CLOSED`, `24 hours`.
final class HoursText {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}[:.]\\d{2})\\s*-\\s*(\\d{1,2}[:.]\\d{2})");

  /// Between two times stands a comma; in a few rows a colon stands there instead.
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,:;&]?\\s*");

  private static final Pattern CLOSED = Pattern.compile("closed|close|-");
  private static final Pattern ALL_DAY = Pattern.compile("(?:open )?24 ?(?:hours|hrs)");

  private HoursText() {}

  /// The week from seven columns that begin alike and end with the weekday.
  ///
  /// @return unknown hours if no day says anything
  static OpeningHours week(Row row, String prefix) {
    Map<DayOfWeek, List<OpeningTime>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<OpeningTime> times =
          row.value(prefix + day.name().toLowerCase(Locale.ROOT), HoursText::day);
      if (times != null) {
        week.put(day, times);
      }
    }
    return new OpeningHours(week);
  }

  /// The times of one day in rising order.
  ///
  /// @throws InvalidValue `hours.` + `syntax`, `order` or `overlap`
  static List<OpeningTime> day(String text) {
    String tidy = text.strip().toLowerCase(Locale.ROOT);
    if (CLOSED.matcher(tidy).matches()) {
      return List.of();
    }
    if (ALL_DAY.matcher(tidy).matches()) {
      return List.of(OpeningTime.between(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }
    List<OpeningTime> times = new ArrayList<>();
    Matcher time = TIME.matcher(tidy);
    int end = 0;
    while (time.find()) {
      require(BETWEEN.matcher(tidy.substring(end, time.start())).matches());
      times.add(
          OpeningTime.between(
              clock(tidy.substring(time.start(1), time.end(1))),
              clock(tidy.substring(time.start(2), time.end(2)))));
      end = time.end();
    }
    require(!times.isEmpty() && end == tidy.length());
    return new OpeningHours(Map.of(DayOfWeek.MONDAY, times)).on(DayOfWeek.MONDAY);
  }

  private static void require(boolean understood) {
    if (!understood) {
      throw new InvalidValue("hours.syntax");
    }
  }

  private static LocalTime clock(String text) {
    String padded = (text.length() == 4 ? "0" : "") + text.replace('.', ':');
    try {
      // some write the end of the day as 24:00
      return padded.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(padded);
    } catch (DateTimeParseException _) {
      throw new InvalidValue("hours.syntax");
    }
  }
}
