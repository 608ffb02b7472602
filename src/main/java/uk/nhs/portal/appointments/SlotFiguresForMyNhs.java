package uk.nhs.portal.appointments;

import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.signposts.PortalFigure;
import uk.nhs.portal.signposts.PortalFigures;

/// Which share of a month's slots was booked, and how many days people waited for their
/// appointments in that month. Two SQL statements.
@Component
class SlotFiguresForMyNhs implements PortalFigures {

  private static final String BOOKED = "portal-slots-booked";
  private static final String WAIT = "portal-appointment-wait";

  private static final String SLOTS =
      """
      SELECT s.practice, COUNT(*) AS slots, COUNT(a.id) AS booked
      FROM slot s LEFT JOIN appointment a
        ON a.live_slot = s.id AND a.status IN ('BOOKED', 'ARRIVED', 'SEEN', 'DID_NOT_ATTEND')
      WHERE s.status = 'OPEN' AND s.starts_at >= :from AND s.starts_at < :until
      GROUP BY s.practice ORDER BY s.practice
      """;

  private static final String WAITS =
      """
      SELECT s.practice, s.starts_at, COALESCE(a.booked_at, a.made_at) AS asked_at
      FROM slot s JOIN appointment a ON a.live_slot = s.id
      WHERE a.status IN ('BOOKED', 'ARRIVED', 'SEEN', 'DID_NOT_ATTEND')
        AND s.starts_at >= :from AND s.starts_at < :until
      """;

  private final JdbcClient sql;

  SlotFiguresForMyNhs(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PortalFigure> in(YearMonth month) {
    Instant from = London.startOfDay(month.atDay(1));
    Instant until = London.startOfDay(month.plusMonths(1).atDay(1));
    List<PortalFigure> found = new ArrayList<>(booked(from, until));
    waits(from, until)
        .forEach((practice, wait) ->
            found.add(new PortalFigure(WAIT, practice, wait.days(), wait.people())));
    return found;
  }

  private List<PortalFigure> booked(Instant from, Instant until) {
    return sql.sql(SLOTS)
        .param("from", utc(from))
        .param("until", utc(until))
        .query((row, _) ->
            new PortalFigure(
                BOOKED,
                new OdsCode(row.getString("practice")),
                row.getLong("booked"),
                row.getLong("slots")))
        .list();
  }

  // Days are London days, so they are counted here: databases count hours, or days of UTC.
  private Map<OdsCode, Wait> waits(Instant from, Instant until) {
    Map<OdsCode, Wait> waits = new TreeMap<>();
    sql.sql(WAITS)
        .param("from", utc(from))
        .param("until", utc(until))
        .query((row, _) ->
            waits.merge(
                new OdsCode(row.getString("practice")),
                new Wait(days(instant(row, "asked_at"), instant(row, "starts_at")), 1),
                Wait::plus))
        .list();
    return waits;
  }

  private static long days(Instant asked, Instant starts) {
    return ChronoUnit.DAYS.between(London.at(asked).toLocalDate(), London.at(starts).toLocalDate());
  }

  private record Wait(long days, long people) {

    Wait plus(Wait other) {
      return new Wait(days + other.days, people + other.people);
    }
  }
}
