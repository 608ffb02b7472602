package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.nhs.portal.kernel.NhsFormat;

/// How often there is a figure: what a period is called, and which period follows it.
public enum Cadence {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  FINANCIAL_YEAR;

  private static final DateTimeFormatter SHORT_MONTH = pattern("MMM uuuu");
  private static final DateTimeFormatter SHORT_DAY = pattern("d MMM uuuu");
  private static final DateTimeFormatter MONTH_ALONE = pattern("MMMM");

  /// The period as people call it: `June 2024`, `April to June 2024`, `2024`.
  public String label(LocalDate first) {
    return switch (this) {
      case DAY -> NhsFormat.date(first);
      case WEEK -> "Week of " + NhsFormat.date(first);
      case MONTH -> NhsFormat.month(first);
      case QUARTER -> span(first, first.plusMonths(2));
      case YEAR -> String.valueOf(first.getYear());
      case FINANCIAL_YEAR -> span(first, first.plusMonths(11));
    };
  }

  /// The period on an axis, where there is little room: `Jun 2024`, `2023/24`.
  String tick(LocalDate first) {
    return switch (this) {
      case DAY, WEEK -> SHORT_DAY.format(first);
      case MONTH, QUARTER -> SHORT_MONTH.format(first);
      case YEAR -> String.valueOf(first.getYear());
      case FINANCIAL_YEAR ->
          "%d/%02d".formatted(first.getYear(), Math.floorMod(first.getYear() + 1, 100));
    };
  }

  /// Numbers the periods: two that follow each other differ by 1.
  long index(LocalDate first) {
    return switch (this) {
      case DAY -> first.toEpochDay();
      case WEEK -> Math.floorDiv(first.toEpochDay(), 7L);
      case MONTH -> months(first);
      case QUARTER -> Math.floorDiv(months(first), 3L);
      case YEAR, FINANCIAL_YEAR -> first.getYear();
    };
  }

  /// Whether a period is missing between the two.
  boolean gapBetween(LocalDate earlier, LocalDate later) {
    return index(later) - index(earlier) > 1;
  }

  LocalDate next(LocalDate first) {
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
      case QUARTER -> first.plusMonths(3);
      case YEAR, FINANCIAL_YEAR -> first.plusYears(1);
    };
  }

  /// After how many periods an axis may have its next label, from close to wide.
  List<Integer> steps() {
    return switch (this) {
      case DAY -> List.of(1, 2, 7, 14, 28, 91, 182, 364);
      case WEEK -> List.of(1, 2, 4, 13, 26, 52, 104);
      case MONTH -> List.of(1, 2, 3, 6, 12, 24, 60, 120);
      case QUARTER -> List.of(1, 2, 4, 8, 20, 40);
      case YEAR, FINANCIAL_YEAR -> List.of(1, 2, 5, 10, 20);
    };
  }

  private static String span(LocalDate from, LocalDate to) {
    boolean sameYear = from.getYear() == to.getYear();
    return (sameYear ? MONTH_ALONE.format(from) : NhsFormat.month(from))
        + " to "
        + NhsFormat.month(to);
  }

  private static long months(LocalDate date) {
    return date.getYear() * 12L + date.getMonthValue() - 1;
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
