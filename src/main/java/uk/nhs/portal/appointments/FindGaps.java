package uk.nhs.portal.appointments;

import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.appointments.schedule.TypesOfPractices;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;

/// Warns a practice of gaps in its schedule before patients find them; three statements.
@Service
@Transactional(readOnly = true)
public class FindGaps {

  /// How many weeks after the present one ought to have sessions.
  private static final int WEEKS_AHEAD = 4;

  private final WhoIsSignedIn who;
  private final JdbcClient sql;
  private final FreeSlots free;
  private final TypesOfPractices types;
  private final Clock clock;

  FindGaps(WhoIsSignedIn who, JdbcClient sql, FreeSlots free, TypesOfPractices types, Clock clock) {
    this.who = who;
    this.sql = sql;
    this.free = free;
    this.types = types;
    this.clock = clock;
  }

  /// The gaps as they are now.
  public ScheduleGaps of(OdsCode code) {
    who.requireActsFor(code);
    Instant now = clock.instant();
    return new ScheduleGaps(emptyWeeks(code, London.at(now).toLocalDate()), unbookable(code, now));
  }

  private List<LocalDate> emptyWeeks(OdsCode code, LocalDate today) {
    LocalDate next = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    Set<LocalDate> filled =
        sql
            .sql(
                """
                SELECT starts_at FROM appointment_session
                WHERE practice = ? AND status = 'OPEN' AND starts_at >= ? AND starts_at < ?\
                """)
            .params(
                code.value(),
                utc(London.startOfDay(next)),
                utc(London.startOfDay(next.plusWeeks(WEEKS_AHEAD))))
            .query((row, n) -> monday(instant(row, "starts_at")))
            .list()
            .stream()
            .collect(Collectors.toSet());
    return LongStream.range(0, WEEKS_AHEAD)
        .mapToObj(next::plusWeeks)
        .filter(week -> !filled.contains(week))
        .toList();
  }

  private static LocalDate monday(Instant instant) {
    return London.at(instant)
        .toLocalDate()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private List<String> unbookable(OdsCode code, Instant now) {
    Map<AppointmentTypeId, Map<Way, Instant>> next = free.nextOfEachType(code, null, now);
    LocalDate today = London.at(now).toLocalDate();
    return types.at(code).stream()
        .filter(type -> type.details().active())
        .filter(type -> type.details().bookableBy() == BookableBy.PATIENT)
        .filter(type -> !hasFreeTime(type, next.getOrDefault(type.id(), Map.of()), today))
        .map(TypeSummary::name)
        .toList();
  }

  private static boolean hasFreeTime(TypeSummary type, Map<Way, Instant> next, LocalDate today) {
    Instant closed = London.startOfDay(today.plusDays(type.details().daysAhead() + 1L));
    return next.entrySet().stream()
        .anyMatch(each ->
            type.details().ways().contains(each.getKey()) && each.getValue().isBefore(closed));
  }
}
