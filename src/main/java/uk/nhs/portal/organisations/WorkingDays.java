package uk.nhs.portal.organisations;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Days on which offices in England work: neither a weekend nor a bank holiday.
public final class WorkingDays {

  private WorkingDays() {}

  public static boolean isOne(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && BankHolidays.on(day).isEmpty();
  }

  /// The last of so many working days after a day, which is not counted itself.
  public static LocalDate after(LocalDate day, int workingDays) {
    LocalDate found = day;
    for (int left = workingDays; left > 0; ) {
      found = found.plusDays(1);
      if (isOne(found)) {
        left--;
      }
    }
    return found;
  }
}
