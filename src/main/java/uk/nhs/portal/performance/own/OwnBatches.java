package uk.nhs.portal.performance.own;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which content the portal has brought in of itself.
@Component
class OwnBatches {

  static final String LAYOUT = "portal";

  private final JdbcClient sql;

  OwnBatches(JdbcClient sql) {
    this.sql = sql;
  }

  /// The hashes of what was brought in under these names, by name, in the order in which they came;
  /// what a curator has withdrawn is among them, so that it does not come back by itself. One SQL
  /// statement.
  @Transactional(readOnly = true)
  public Map<String, List<String>> hashes(Collection<String> fileNames) {
    Map<String, List<String>> hashes = new LinkedHashMap<>();
    sql.sql(
            """
            SELECT file_name, sha_256 FROM batch
            WHERE layout = :layout AND file_name IN (:names)
            ORDER BY file_name, imported_at, id\
            """)
        .param("layout", LAYOUT)
        .param("names", fileNames)
        .query((row, _) ->
            hashes
                .computeIfAbsent(row.getString("file_name"), _ -> new ArrayList<>())
                .add(row.getString("sha_256")))
        .list();
    return hashes;
  }
}
