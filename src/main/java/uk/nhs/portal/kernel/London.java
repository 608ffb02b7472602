package uk.nhs.portal.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The clock on the wall in England: days begin and end there, times are stored in UTC.
public final class London {

  /// Europe/London, with its two clock changes a year.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}

  /// Which day it is in England now.
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /// What the clocks in England show at that instant.
  public static ZonedDateTime at(Instant instant) {
    return instant.atZone(ZONE);
  }

  /// The instant at which the day begins in England.
  public static Instant startOfDay(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
