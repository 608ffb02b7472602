package uk.nhs.portal.triage.pathways;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

/// Finds versions as they stand.
@Repository
class FindVersions {

  private static final String SELECT =
      """
      SELECT id, name, hash, label, title, notice, status, uploaded_by, uploaded_at, note,
        published_at, withdrawn_why
      FROM pathway_version \
      """;

  private final JdbcClient sql;

  FindVersions(JdbcClient sql) {
    this.sql = sql;
  }

  /// All of them, by name, the newest first.
  List<PathwayVersion> all() {
    return sql.sql(SELECT + "ORDER BY name, uploaded_at DESC, id DESC")
        .query(FindVersions::version)
        .list();
  }

  List<PathwayVersion> named(String name) {
    return sql.sql(SELECT + "WHERE name = ? ORDER BY uploaded_at DESC, id DESC")
        .param(name)
        .query(FindVersions::version)
        .list();
  }

  /// The version.
  ///
  /// @throws NotFound if there is none
  PathwayVersion one(PathwayVersionId id) {
    return sql.sql(SELECT + "WHERE id = ?")
        .param(bytes(id.value()))
        .query(FindVersions::version)
        .optional()
        .orElseThrow(() -> new NotFound("pathway"));
  }

  Optional<PathwayVersion> byHash(String hash) {
    return sql.sql(SELECT + "WHERE hash = ?").param(hash).query(FindVersions::version).optional();
  }

  /// What it asks.
  ///
  /// @throws NotFound if there is no such version
  Questionnaire questionnaire(PathwayVersionId id) {
    return sql.sql("SELECT definition FROM pathway_version WHERE id = ?")
        .param(bytes(id.value()))
        .query((row, line) -> row.getString("definition"))
        .optional()
        .map(ReadQuestionnaire::of)
        .orElseThrow(() -> new NotFound("pathway"));
  }

  /// What is live now.
  List<Questionnaire> live() {
    return sql.sql("SELECT definition FROM pathway_version WHERE live_name IS NOT NULL")
        .query((row, line) -> ReadQuestionnaire.of(row.getString("definition")))
        .list();
  }

  /// What waits to be published, with what it asks; the newest first.
  Map<PathwayVersion, Questionnaire> waiting() {
    Map<PathwayVersion, Questionnaire> waiting = new LinkedHashMap<>();
    sql.sql(
            SELECT.replaceFirst("id,", "id, definition,")
                + "WHERE status = 'UPLOADED' ORDER BY uploaded_at DESC, id DESC")
        .query((row, line) ->
            Map.entry(version(row, line), ReadQuestionnaire.of(row.getString("definition"))))
        .list()
        .forEach(each -> waiting.put(each.getKey(), each.getValue()));
    return waiting;
  }

  /// The version of that name on which journeys begin now.
  Optional<PathwayVersionId> live(String name) {
    return sql.sql("SELECT id FROM pathway_version WHERE live_name = ?")
        .param(name)
        .query((row, line) -> new PathwayVersionId(uuid(row, "id")))
        .optional();
  }

  /// What happened to it, oldest first.
  List<PathwayEvent> history(PathwayVersionId id) {
    return sql.sql(
            """
            SELECT what, happened_at, by_account, by_role, note FROM pathway_event
            WHERE pathway = ? ORDER BY happened_at, id\
            """)
        .param(bytes(id.value()))
        .query((row, line) ->
            new PathwayEvent(
                PathwayEvent.What.valueOf(row.getString("what")),
                instant(row, "happened_at"),
                uuidIfAny(row, "by_account"),
                row.getString("by_role"),
                row.getString("note")))
        .list();
  }

  private static PathwayVersion version(ResultSet row, int line) throws SQLException {
    return new PathwayVersion(
        new PathwayVersionId(uuid(row, "id")),
        row.getString("name"),
        row.getString("hash"),
        row.getString("label"),
        row.getString("title"),
        row.getString("notice"),
        PathwayStatus.valueOf(row.getString("status")),
        uuidIfAny(row, "uploaded_by"),
        instant(row, "uploaded_at"),
        row.getString("note"),
        instantIfAny(row, "published_at"),
        row.getString("withdrawn_why"));
  }
}
