package uk.nhs.portal.performance.imports;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Months as NHS England writes them in its files.
final class PublishedMonth {

  private PublishedMonth() {}

  /// The first day of the month that the cell names.
  ///
  /// @param pattern of which the first group is the month in English, the second one the year
  /// @throws RowCannotBeRead if it names none
  static LocalDate of(FileRow row, String column, Pattern pattern) {
    String text = row.code(column);
    Matcher matcher = pattern.matcher(text);
    if (matcher.matches()) {
      for (Month month : Month.values()) {
        if (month.name().equals(matcher.group(1).toUpperCase(Locale.ROOT))) {
          return LocalDate.of(Integer.parseInt(matcher.group(2)), month, 1);
        }
      }
    }
    throw new RowCannotBeRead(column, "period.month", text);
  }
}
