package uk.nhs.portal.appointments.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;

/// A weekly pattern over a range of days, from which sessions are made.
///
/// @param planId minted by the page; applying a plan twice makes its sessions once
/// @param room where patients are seen; needed if they come in person
/// @param from the first day, `to` the last; at most a year
/// @param startsAt by the clock on the wall in England, as `endsAt` and the breaks; multiples of
///   five minutes
/// @param bankHolidays whether sessions are made on bank holidays too
/// @param except days that are left out
public record SessionPlan(
    UUID planId,
    AppointmentTypeId type,
    ClinicianId clinician,
    @Nullable RoomId room,
    Way way,
    LocalDate from,
    LocalDate to,
    Set<DayOfWeek> weekdays,
    LocalTime startsAt,
    LocalTime endsAt,
    List<Break> breaks,
    boolean bankHolidays,
    Set<LocalDate> except) {

  /// @throws InvalidValue `plan-dates.order`, `plan-dates.range`, `plan-weekdays.empty`,
  ///   `plan-times.order`, `plan-times.five-minutes`, `plan-breaks.outside` or `plan-room.empty`
  public SessionPlan {
    weekdays = Set.copyOf(weekdays);
    breaks = List.copyOf(breaks);
    except = Set.copyOf(except);
    refuseIf(to.isBefore(from), "plan-dates.order");
    refuseIf(from.until(to, ChronoUnit.DAYS) > 366, "plan-dates.range");
    refuseIf(weekdays.isEmpty(), "plan-weekdays.empty");
    refuseIf(!startsAt.isBefore(endsAt), "plan-times.order");
    refuseIf(offTheCells(startsAt) || offTheCells(endsAt), "plan-times.five-minutes");
    refuseIf(way == Way.IN_PERSON && room == null, "plan-room.empty");
    for (Break pause : breaks) {
      refuseIf(offTheCells(pause.from()) || offTheCells(pause.to()), "plan-times.five-minutes");
      refuseIf(
          pause.from().isBefore(startsAt) || pause.to().isAfter(endsAt), "plan-breaks.outside");
    }
  }

  private static void refuseIf(boolean wrong, String code) {
    if (wrong) {
      throw new InvalidValue(code);
    }
  }

  private static boolean offTheCells(LocalTime time) {
    return time.getMinute() % Cells.MINUTES != 0 || time.getSecond() != 0 || time.getNano() != 0;
  }

  /// The same plan without these days.
  public SessionPlan without(Collection<LocalDate> days) {
    Set<LocalDate> left = new HashSet<>(except);
    left.addAll(days);
    return new SessionPlan(
        planId,
        type,
        clinician,
        room,
        way,
        from,
        to,
        weekdays,
        startsAt,
        endsAt,
        breaks,
        bankHolidays,
        left);
  }

  /// The days of the pattern that are not excepted.
  List<LocalDate> days() {
    return from.datesUntil(to.plusDays(1))
        .filter(day -> weekdays.contains(day.getDayOfWeek()))
        .filter(Predicate.not(except::contains))
        .toList();
  }

  /// The session of one day with slots of that length.
  ///
  /// Where the clocks change within it, the wall's times hold: it has an hour less or more.
  PlannedSession on(LocalDate day, Duration length) {
    Instant end = at(day, endsAt);
    List<Instant> starts = new ArrayList<>();
    Instant slot = at(day, startsAt);
    while (!slot.plus(length).isAfter(end)) {
      Instant pauseEnds = endOfBreak(day, slot, slot.plus(length));
      if (pauseEnds == null) {
        starts.add(slot);
        slot = slot.plus(length);
      } else {
        slot = pauseEnds;
      }
    }
    return new PlannedSession(day, at(day, startsAt), end, starts);
  }

  private @Nullable Instant endOfBreak(LocalDate day, Instant from, Instant to) {
    return breaks.stream()
        .filter(pause -> at(day, pause.from()).isBefore(to) && at(day, pause.to()).isAfter(from))
        .map(pause -> at(day, pause.to()))
        .findFirst()
        .orElse(null);
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(London.ZONE).toInstant();
  }
}
