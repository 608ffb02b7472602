package uk.nhs.portal.performance.measures;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.nhs.portal.kernel.NhsFormat;

/// How long the periods of a measure are, which also says how people call them.
public enum Frequency {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  /// A calendar year.
  YEAR,
  /// From April to March.
  FINANCIAL_YEAR;

  /// How long periods are that begin on these days, where nobody says it: days on which months,
  /// quarters or years begin are taken for those.
  ///
  /// @param first in any order
  static Frequency shownBy(Collection<LocalDate> first) {
    List<LocalDate> days = first.stream().distinct().sorted().toList();
    if (days.size() < 2) {
      return DAY;
    }
    if (days.stream().allMatch(day -> day.getDayOfMonth() == 1)) {
      return ofMonths(days.stream().map(LocalDate::getMonth).collect(Collectors.toSet()));
    }
    LocalDate earliest = days.getFirst();
    boolean weeks = days.stream().allMatch(day -> DAYS.between(earliest, day) % 7 == 0);
    return weeks ? WEEK : DAY;
  }

  private static Frequency ofMonths(Set<Month> months) {
    if (months.size() == 1) {
      return months.contains(Month.APRIL) ? FINANCIAL_YEAR : YEAR;
    }
    boolean quarters = months.stream().allMatch(month -> month == month.firstMonthOfQuarter());
    return quarters ? QUARTER : MONTH;
  }

  /// The period that begins on the day: `June 2024`, `April to June 2024`, `2023 to 2024`, `week of
  /// 3 June 2024`, `3 June 2024`.
  public String periodOf(LocalDate first) {
    return switch (this) {
      case DAY -> NhsFormat.date(first);
      case WEEK -> "week of " + NhsFormat.date(first);
      case MONTH -> name(first.getMonth()) + " " + first.getYear();
      case QUARTER -> quarter(first, first.plusMonths(2));
      case YEAR -> String.valueOf(first.getYear());
      case FINANCIAL_YEAR -> first.getYear() + " to " + (first.getYear() + 1);
    };
  }

  /// The first day of the period after the one that begins on the day.
  public LocalDate next(LocalDate first) {
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
      case QUARTER -> first.plusMonths(3);
      case YEAR, FINANCIAL_YEAR -> first.plusYears(1);
    };
  }

  private static String quarter(LocalDate first, LocalDate last) {
    String year = first.getYear() == last.getYear() ? "" : " " + first.getYear();
    return name(first.getMonth()) + year + " to " + name(last.getMonth()) + " " + last.getYear();
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
