package uk.nhs.portal.triage.pathways;

import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// Counts how triages ended, without saying whose they were.
@Service
public class CountOutcomes {

  private final JdbcClient sql;
  private final Curators curators;

  CountOutcomes(JdbcClient sql, Curators curators) {
    this.sql = sql;
    this.curators = curators;
  }

  /// How often each pathway ended in each outcome from that day in England until now, by pathway,
  /// the most frequent first. A journey whose answers were changed counts with its latest end. One
  /// statement.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  @Transactional(readOnly = true)
  public List<OutcomeCount> since(LocalDate day) {
    curators.require();
    return sql.sql(
            """
            SELECT pathway, outcome, COUNT(*) AS journeys FROM triage_advice a
            WHERE ended_at >= ? AND NOT EXISTS (SELECT 1 FROM triage_advice later
              WHERE later.journey = a.journey AND later.ended_at > a.ended_at)
            GROUP BY pathway, outcome ORDER BY pathway, journeys DESC, outcome\
            """)
        .param(utc(London.startOfDay(day)))
        .query((row, line) ->
            OutcomeCount.of(
                row.getString("pathway"),
                new DispositionCode(row.getString("outcome")),
                row.getLong("journeys")))
        .list();
  }
}
