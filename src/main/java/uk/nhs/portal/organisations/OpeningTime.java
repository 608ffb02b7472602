package uk.nhs.portal.organisations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;

/// One stretch of time on one weekday during which a place is open.
///
/// @param opens minutes from midnight, 0 to 1439
/// @param closes minutes from the same midnight; more than 1440 where it is after the next midnight
public record OpeningTime(int opens, int closes) implements Comparable<OpeningTime> {

  static final int MINUTES_IN_A_DAY = 1_440;

  /// @throws InvalidValue `hours.order` if it does not close within a day of opening
  public OpeningTime {
    if (opens < 0 || opens >= MINUTES_IN_A_DAY) {
      throw new InvalidValue("hours.range");
    }
    if (closes <= opens || closes > opens + MINUTES_IN_A_DAY) {
      throw new InvalidValue("hours.order");
    }
  }

  /// From one time of day to the next such time; `00:00` to `00:00` is the whole day.
  public static OpeningTime between(LocalTime opens, LocalTime closes) {
    int from = minutes(opens);
    int to = minutes(closes);
    if (from == to && from != 0) {
      throw new InvalidValue("hours.order");
    }
    return new OpeningTime(from, to > from ? to : to + MINUTES_IN_A_DAY);
  }

  /// As the clock shows it.
  public LocalTime opensAt() {
    return LocalTime.ofSecondOfDay(opens * 60L);
  }

  /// As the clock shows it, perhaps on the next day.
  public LocalTime closesAt() {
    return LocalTime.ofSecondOfDay(closes % MINUTES_IN_A_DAY * 60L);
  }

  /// Around the clock.
  public boolean isWholeDay() {
    return opens == 0 && closes == MINUTES_IN_A_DAY;
  }

  // People go by the clock on the wall: an hour that the clocks skip opens when they jump, and of
  // an hour that they repeat the first one counts.
  ZonedDateTime opensOn(LocalDate day) {
    return onTheWall(day, opens);
  }

  ZonedDateTime closesOn(LocalDate day) {
    return onTheWall(day, closes);
  }

  private static ZonedDateTime onTheWall(LocalDate day, int minutes) {
    return day.atStartOfDay().plusMinutes(minutes).atZone(London.ZONE);
  }

  private static int minutes(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  @Override
  public int compareTo(OpeningTime other) {
    return Integer.compare(opens, other.opens);
  }
}
