package uk.nhs.portal.organisations;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The bank holidays of England and Wales since 1978, by the rules of the Banking and Financial
/// Dealings Act 1971; what was proclaimed for one year only is listed.
public final class BankHolidays {

  private static final String BOXING_DAY = "Boxing Day";

  private static final Map<LocalDate, String> PROCLAIMED =
      Map.of(
          LocalDate.of(1981, 7, 29), "Royal wedding",
          LocalDate.of(1999, 12, 31), "Millennium",
          LocalDate.of(2002, 6, 3), "Golden Jubilee",
          LocalDate.of(2011, 4, 29), "Royal wedding",
          LocalDate.of(2012, 6, 5), "Diamond Jubilee",
          LocalDate.of(2022, 6, 3), "Platinum Jubilee",
          LocalDate.of(2022, 9, 19), "State Funeral of Queen Elizabeth II",
          LocalDate.of(2023, 5, 8), "Coronation of King Charles III");

  /// Moved in these years: to the anniversary of VE Day, or beside a jubilee.
  private static final Map<Integer, LocalDate> EARLY_MAY =
      Map.of(1995, LocalDate.of(1995, 5, 8), 2020, LocalDate.of(2020, 5, 8));

  private static final Map<Integer, LocalDate> SPRING =
      Map.of(
          2002, LocalDate.of(2002, 6, 4),
          2012, LocalDate.of(2012, 6, 4),
          2022, LocalDate.of(2022, 6, 2));

  private BankHolidays() {}

  /// The bank holidays of a year, in order.
  public static SortedMap<LocalDate, BankHoliday> in(int year) {
    SortedMap<LocalDate, BankHoliday> days = new TreeMap<>();
    LocalDate easter = easterSunday(year);
    LocalDate may = LocalDate.of(year, Month.MAY, 1);
    put(days, LocalDate.of(year, Month.JANUARY, 1), "New Year’s Day");
    put(days, easter.minusDays(2), "Good Friday");
    put(days, easter.plusDays(1), "Easter Monday");
    put(days, EARLY_MAY.getOrDefault(year, may.with(dayOfWeekInMonth(1, MONDAY))), "Early May");
    put(days, SPRING.getOrDefault(year, may.with(lastInMonth(MONDAY))), "Spring");
    put(days, LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer");
    putChristmas(days, LocalDate.of(year, Month.DECEMBER, 25));
    PROCLAIMED.forEach((day, name) -> {
      if (day.getYear() == year) {
        put(days, day, name);
      }
    });
    return Collections.unmodifiableSortedMap(days);
  }

  /// Which bank holiday the day is.
  public static Optional<BankHoliday> on(LocalDate day) {
    return Optional.ofNullable(in(day.getYear()).get(day));
  }

  /// The first bank holiday on the day or after it.
  public static BankHoliday next(LocalDate day) {
    SortedMap<LocalDate, BankHoliday> rest = in(day.getYear()).tailMap(day);
    SortedMap<LocalDate, BankHoliday> days = rest.isEmpty() ? in(day.getYear() + 1) : rest;
    return days.firstEntry().getValue();
  }

  private static void putChristmas(SortedMap<LocalDate, BankHoliday> days, LocalDate christmas) {
    if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
      put(days, christmas.plusDays(1), BOXING_DAY);
      put(days, christmas, "Christmas Day");
    } else {
      put(days, christmas, "Christmas Day");
      put(days, christmas.plusDays(1), BOXING_DAY);
    }
  }

  // A holiday on a weekend moves to the next working day that is free. When Christmas Day is a
  // Sunday, Boxing Day keeps its Monday and Christmas Day moves past it: hence Boxing Day goes
  // first.
  private static void put(SortedMap<LocalDate, BankHoliday> days, LocalDate day, String name) {
    LocalDate kept = day;
    while (isWeekend(kept) || days.containsKey(kept)) {
      kept = kept.plusDays(1);
    }
    days.put(kept, new BankHoliday(kept, name, !kept.equals(day)));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// The Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8).
  private static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int march = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, march / 31, march % 31 + 1);
  }
}
