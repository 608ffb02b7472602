package uk.nhs.portal.triage.journeys;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.questionnaires.responses.ResponseId;

/// Which journeys go on from which: all that go back to the same first one are of one person.
@Repository
class Lineages {

  private final JdbcClient jdbc;

  Lineages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A journey that goes on from an earlier one.
  void add(ResponseId journey, ResponseId earlier) {
    jdbc.sql(
            """
            INSERT INTO triage_lineage (journey, origin)
            SELECT :journey, COALESCE((SELECT origin FROM triage_lineage WHERE journey = :earlier),
              :earlier)\
            """)
        .param("journey", bytes(journey.value()))
        .param("earlier", bytes(earlier.value()))
        .update();
  }
}
