package uk.nhs.portal.triage.pathways;

import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.signposts.PortalFigure;
import uk.nhs.portal.signposts.PortalFigures;
import uk.nhs.portal.triage.outcomes.CareLevel;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;

/// Which shares of 111's triages ended in an emergency, in urgent care and in care that can wait.
/// One SQL statement.
@Component
class OutcomesForMyNhs implements PortalFigures {

  private static final Map<CareLevel, String> MEASURES =
      Map.of(
          CareLevel.EMERGENCY, "portal-triage-emergency",
          CareLevel.URGENT, "portal-triage-urgent",
          CareLevel.NON_URGENT, "portal-triage-can-wait");

  private static final String COUNTED =
      """
      SELECT outcome, COUNT(*) AS journeys FROM triage_advice a
      WHERE ended_at >= :from AND ended_at < :until AND NOT EXISTS (
        SELECT 1 FROM triage_advice later
        WHERE later.journey = a.journey AND later.ended_at > a.ended_at)
      GROUP BY outcome
      """;

  private final JdbcClient sql;

  OutcomesForMyNhs(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PortalFigure> in(YearMonth month) {
    Map<CareLevel, Long> ended = new EnumMap<>(CareLevel.class);
    sql.sql(COUNTED)
        .param("from", utc(London.startOfDay(month.atDay(1))))
        .param("until", utc(London.startOfDay(month.plusMonths(1).atDay(1))))
        .query((row, _) ->
            ended.merge(level(row.getString("outcome")), row.getLong("journeys"), Long::sum))
        .list();
    long all = ended.values().stream().mapToLong(Long::longValue).sum();
    return all == 0
        ? List.of()
        : MEASURES.entrySet().stream()
            .map(measure ->
                figure(measure.getValue(), ended.getOrDefault(measure.getKey(), 0L), all))
            .toList();
  }

  private static CareLevel level(String outcome) {
    return Dispositions.get(new DispositionCode(outcome)).level();
  }

  private static PortalFigure figure(String measure, long part, long all) {
    return new PortalFigure(measure, null, part, all);
  }
}
