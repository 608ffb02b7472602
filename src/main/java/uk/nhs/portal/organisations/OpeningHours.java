package uk.nhs.portal.organisations;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;

/// When a place is open in an ordinary week; on bank holidays it may be otherwise.
///
/// @param week the times of each weekday in rising order; a day that is not there is a closed day
public record OpeningHours(Map<DayOfWeek, List<OpeningTime>> week) {

  private static final OpeningHours UNKNOWN = new OpeningHours(Map.of());

  /// @throws InvalidValue `hours.overlap` if two times of a day overlap
  public OpeningHours {
    Map<DayOfWeek, List<OpeningTime>> sorted = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, times) -> {
      if (!times.isEmpty()) {
        sorted.put(day, inOrder(times));
      }
    });
    week = Collections.unmodifiableMap(sorted);
  }

  /// Nobody has said when the place is open.
  public static OpeningHours unknown() {
    return UNKNOWN;
  }

  public boolean isKnown() {
    return !week.isEmpty();
  }

  /// The times of a weekday in rising order; empty if it is closed.
  public List<OpeningTime> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  /// How the place stands at that instant, by the clock in England.
  public OpenState at(Instant now) {
    if (!isKnown()) {
      return new OpenState.HoursUnknown();
    }
    ZonedDateTime there = London.at(now);
    ZonedDateTime closes = null;
    for (Stretch stretch : stretchesAround(there.toLocalDate())) {
      if (closes != null) {
        if (stretch.opens().isAfter(closes)) {
          return new OpenState.Open(closes);
        }
        closes = later(closes, stretch.closes());
      } else if (stretch.closes().isAfter(there)) {
        if (stretch.opens().isAfter(there)) {
          return new OpenState.Closed(stretch.opens());
        }
        closes = stretch.closes();
      }
    }
    return new OpenState.AlwaysOpen();
  }

  /// Whether the doors are open at that instant.
  public boolean isOpenAt(Instant now) {
    return switch (at(now)) {
      case OpenState.Open _, OpenState.AlwaysOpen _ -> true;
      case OpenState.Closed _, OpenState.HoursUnknown _ -> false;
    };
  }

  // Yesterday may last past midnight; a week and a day further on every opening has come round.
  private List<Stretch> stretchesAround(LocalDate today) {
    List<Stretch> stretches = new ArrayList<>();
    for (LocalDate day = today.minusDays(1);
        !day.isAfter(today.plusDays(8));
        day = day.plusDays(1)) {
      for (OpeningTime time : on(day.getDayOfWeek())) {
        stretches.add(new Stretch(time.opensOn(day), time.closesOn(day)));
      }
    }
    return stretches;
  }

  private static List<OpeningTime> inOrder(List<OpeningTime> times) {
    List<OpeningTime> sorted = times.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).opens() < sorted.get(i - 1).closes()) {
        throw new InvalidValue("hours.overlap");
      }
    }
    return sorted;
  }

  private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private record Stretch(ZonedDateTime opens, ZonedDateTime closes) {}
}
