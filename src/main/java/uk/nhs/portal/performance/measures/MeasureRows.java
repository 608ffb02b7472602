package uk.nhs.portal.performance.measures;

import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Measures and their definitions as tables hold them.
@Component
class MeasureRows {

  private static final String IN_FORCE =
      """
      SELECT m.id, m.code, d.version, d.definition, d.defined_at, d.defined_by
      FROM measure m JOIN measure_definition d ON d.measure = m.id AND d.version = m.version
      """;

  private final JdbcClient sql;
  private final JsonMapper json = JsonMapper.shared();

  MeasureRows(JdbcClient sql) {
    this.sql = sql;
  }

  List<Measure> all() {
    return sql.sql(IN_FORCE + "ORDER BY m.folded_code").query((row, _) -> measure(row)).list();
  }

  Optional<Measure> byCode(MeasureCode code) {
    return sql.sql(IN_FORCE + "WHERE m.folded_code = ?")
        .param(code.folded())
        .query((row, _) -> measure(row))
        .optional();
  }

  List<Measure> byIds(Collection<Integer> ids) {
    return sql.sql(IN_FORCE + "WHERE m.id IN (:ids) ORDER BY m.folded_code")
        .param("ids", ids)
        .query((row, _) -> measure(row))
        .list();
  }

  List<MeasureVersion> versions(int measure) {
    return sql.sql(
            """
            SELECT m.id, m.code, d.version, d.definition, d.defined_at, d.defined_by
            FROM measure m JOIN measure_definition d ON d.measure = m.id
            WHERE m.id = ? ORDER BY d.version DESC\
            """)
        .param(measure)
        .query((row, _) ->
            new MeasureVersion(
                measure(row), instant(row, "defined_at"), uuidIfAny(row, "defined_by")))
        .list();
  }

  /// The text of the definition in force, and its version.
  Optional<Stored> stored(MeasureCode code) {
    return sql.sql(IN_FORCE + "WHERE m.folded_code = ? FOR UPDATE")
        .param(code.folded())
        .query((row, _) ->
            new Stored(row.getInt("id"), row.getInt("version"), row.getString("definition")))
        .optional();
  }

  /// The texts of all versions of a definition.
  List<String> definitions(int measure) {
    return sql.sql("SELECT definition FROM measure_definition WHERE measure = ?")
        .param(measure)
        .query((row, _) -> row.getString("definition"))
        .list();
  }

  int nextId() {
    return sql.sql("SELECT COALESCE(MAX(id), 0) + 1 FROM measure").query(Integer.class).single();
  }

  void add(Measure measure, String definition, Instant now, @Nullable UUID by) {
    sql.sql("INSERT INTO measure (id, code, folded_code, version) VALUES (?, ?, ?, ?)")
        .params(measure.id(), measure.code().value(), measure.code().folded(), measure.version())
        .update();
    addVersion(measure, definition, now, by);
  }

  void change(Measure measure, String definition, Instant now, @Nullable UUID by) {
    addVersion(measure, definition, now, by);
    sql.sql("UPDATE measure SET version = ? WHERE id = ?")
        .params(measure.version(), measure.id())
        .update();
  }

  private void addVersion(Measure measure, String definition, Instant now, @Nullable UUID by) {
    sql.sql(
            """
            INSERT INTO measure_definition (measure, version, definition, defined_at, defined_by)
            VALUES (:measure, :version, :definition, :now, :by)\
            """)
        .param("measure", measure.id())
        .param("version", measure.version())
        .param("definition", definition)
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
  }

  private Measure measure(ResultSet row) throws SQLException {
    Measure measure =
        new ReadDefinition(
                new DefinitionFields(json.readTree(row.getString("definition")), 1, _ -> {}))
            .read(row.getInt("id"), row.getInt("version"));
    if (measure == null) {
      throw new IllegalStateException(
          "the definition of measure " + row.getInt("id") + " is broken");
    }
    return measure;
  }

  record Stored(int id, int version, String definition) {}
}
