package uk.nhs.portal.triage.pathways;

import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds versions as they stand.
@Repository
class FindVersions {

  private final JdbcClient sql;

  FindVersions(JdbcClient sql) {
    this.sql = sql;
  }

  /// The version of that name on which journeys begin now.
  Optional<PathwayVersionId> live(String name) {
    return sql.sql("SELECT id FROM pathway_version WHERE live_name = ?")
        .param(name)
        .query((row, line) -> new PathwayVersionId(uuid(row, "id")))
        .optional();
  }
}
