package uk.nhs.portal.triage.pathways;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is published, as it stands in the database.
@Repository
class PublishedRows {

  /// A version with its text.
  record Row(String hash, PathwayStatus status, String definition) {}

  private final JdbcClient sql;

  PublishedRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// Grows whenever something is published or withdrawn.
  long revision() {
    return sql.sql("SELECT revision FROM pathway_catalogue WHERE id = 1")
        .query(Long.class)
        .single();
  }

  List<Row> live() {
    return sql.sql(
            "SELECT hash, status, definition FROM pathway_version"
                + " WHERE live_name IS NOT NULL ORDER BY name")
        .query(PublishedRows::row)
        .list();
  }

  /// The version, if it ever was published.
  Optional<Row> published(String hash) {
    return sql.sql(
            "SELECT hash, status, definition FROM pathway_version"
                + " WHERE hash = ? AND published_at IS NOT NULL")
        .param(hash)
        .query(PublishedRows::row)
        .optional();
  }

  private static Row row(ResultSet row, int line) throws SQLException {
    return new Row(
        row.getString("hash"),
        PathwayStatus.valueOf(row.getString("status")),
        row.getString("definition"));
  }
}
