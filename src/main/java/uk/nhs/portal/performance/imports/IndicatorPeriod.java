package uk.nhs.portal.performance.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import uk.nhs.portal.performance.measures.Frequency;

/// Periods as Fingertips writes them.
final class IndicatorPeriod {

  private IndicatorPeriod() {}

  /// The first day of a period of that year.
  ///
  /// @param part which month or quarter of it, from 1; 0 for the year
  /// @throws DateTimeException if there is no such period
  static LocalDate of(int year, int part, Frequency frequency) {
    if (year < 1948 || year > 2100) {
      throw new DateTimeException("year");
    }
    if (part == 0) {
      return LocalDate.of(year, frequency == Frequency.FINANCIAL_YEAR ? 4 : 1, 1);
    }
    return LocalDate.of(year, frequency == Frequency.QUARTER ? 3 * part - 2 : part, 1);
  }
}
