package uk.nhs.portal.kernel;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// The day on which a person was born.
///
/// @param value not before 1880, when nobody alive was born
public record DateOfBirth(LocalDate value) implements Comparable<DateOfBirth> {

  private static final String KIND = "date-of-birth";
  private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

  public DateOfBirth {
    if (value.isBefore(EARLIEST)) {
      throw new InvalidValue(KIND + ".too-long-ago");
    }
  }

  public static DateOfBirth of(LocalDate value) {
    return new DateOfBirth(value);
  }

  /// A date of birth that somebody states today.
  ///
  /// @throws InvalidValue `date-of-birth.future` or `date-of-birth.too-long-ago`
  public static DateOfBirth of(LocalDate value, LocalDate today) {
    if (value.isAfter(today)) {
      throw new InvalidValue(KIND + ".future");
    }
    return new DateOfBirth(value);
  }

  /// A date in ISO form, `1980-02-29`.
  ///
  /// @throws InvalidValue `date-of-birth.` + `empty`, `syntax` or `too-long-ago`
  public static DateOfBirth parse(@Nullable String iso) {
    String text = Typed.of(KIND, iso).text().strip();
    try {
      return new DateOfBirth(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      throw new InvalidValue(KIND + ".syntax");
    }
  }

  /// Whole years lived on that day; who was born on 29 February is a year older on 1 March.
  public int ageOn(LocalDate day) {
    return Period.between(value, day).getYears();
  }

  /// For people: `6 August 2018`.
  public String formatted() {
    return NhsFormat.date(value);
  }

  @Override
  public int compareTo(DateOfBirth other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return "DateOfBirth[***]";
  }
}
