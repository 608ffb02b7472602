package uk.nhs.portal.nhsuk.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A date as a person has typed it: three texts that may be anything.
public record TypedDate(String day, String month, String year) {

  public static final TypedDate EMPTY = new TypedDate("", "", "");

  /// The parts of a date that a person types.
  enum Part {
    DAY,
    MONTH,
    YEAR
  }

  public TypedDate {
    day = day.strip();
    month = month.strip();
    year = year.strip();
  }

  public static TypedDate of(LocalDate date) {
    return new TypedDate(
        Integer.toString(date.getDayOfMonth()),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getYear()));
  }

  public boolean isEmpty() {
    return missing().size() == Part.values().length;
  }

  List<Part> missing() {
    List<Part> missing = new ArrayList<>();
    for (Part part : Part.values()) {
      if (text(part).isEmpty()) {
        missing.add(part);
      }
    }
    return missing;
  }

  private String text(Part part) {
    return switch (part) {
      case DAY -> day;
      case MONTH -> month;
      case YEAR -> year;
    };
  }

  /// The date, if it is one; the month may be a word ("march", "Mar"), the year has four digits.
  public Optional<LocalDate> date() {
    try {
      int fullYear = year.length() == 4 ? Integer.parseInt(year) : -1;
      return fullYear < 0
          ? Optional.empty()
          : Optional.of(LocalDate.of(fullYear, monthNumber(), Integer.parseInt(day)));
    } catch (NumberFormatException | DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private int monthNumber() {
    for (Month candidate : Month.values()) {
      String name = candidate.getDisplayName(TextStyle.FULL, Locale.UK);
      boolean named = month.length() >= 3 && name.regionMatches(true, 0, month, 0, month.length());
      if (named && month.length() <= name.length()) {
        return candidate.getValue();
      }
    }
    return Integer.parseInt(month);
  }

  /// Masked: a typed date is mostly somebody's birthday.
  @Override
  public String toString() {
    return "TypedDate[…]";
  }
}
