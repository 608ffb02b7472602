package uk.nhs.portal.triage.pathways;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// Counts how triages end, without knowing whose they are.
@Service
public class CountOutcomes {

  private final JdbcClient sql;
  private final Curators curators;
  private final Clock clock;

  CountOutcomes(JdbcClient sql, Curators curators, Clock clock) {
    this.sql = sql;
    this.curators = curators;
    this.clock = clock;
  }

  /// Counts a journey that came to an end; if it ends otherwise after an answer was changed, the
  /// latest end counts. One statement, two the first time.
  @Transactional
  public void count(UUID journey, Pathway pathway, DispositionCode outcome) {
    if (!changed(journey, pathway, outcome)) {
      try {
        add(journey, pathway, outcome);
      } catch (DuplicateKeyException otherTab) {
        changed(journey, pathway, outcome);
      }
    }
  }

  private boolean changed(UUID journey, Pathway pathway, DispositionCode outcome) {
    return sql.sql("UPDATE triage_outcome SET pathway = ?, hash = ?, outcome = ? WHERE journey = ?")
            .params(pathway.name(), pathway.hash(), outcome.value(), bytes(journey))
            .update()
        > 0;
  }

  private void add(UUID journey, Pathway pathway, DispositionCode outcome) {
    sql.sql(
            """
            INSERT INTO triage_outcome (journey, ended_on, pathway, hash, outcome)
            VALUES (?, ?, ?, ?, ?)\
            """)
        .params(
            bytes(journey), London.today(clock), pathway.name(), pathway.hash(), outcome.value())
        .update();
  }

  /// How often each pathway ended in each outcome from that day until today, by pathway, the most
  /// frequent first; one statement.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  @Transactional(readOnly = true)
  public List<OutcomeCount> since(LocalDate day) {
    curators.require();
    return sql.sql(
            """
            SELECT pathway, outcome, COUNT(*) AS journeys FROM triage_outcome
            WHERE ended_on >= ? GROUP BY pathway, outcome ORDER BY pathway, journeys DESC, outcome\
            """)
        .param(day)
        .query((row, line) ->
            OutcomeCount.of(
                row.getString("pathway"),
                new DispositionCode(row.getString("outcome")),
                row.getLong("journeys")))
        .list();
  }
}
