package uk.nhs.portal.maturity.blueprints;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;

/// Blueprints and who adopted them, as rows that are only ever added to.
@Repository
class BlueprintRows {

  /// A version, and the one before.
  record Version(UUID id, NewBlueprint facts, @Nullable UUID supersedes) {}

  private static final String VERSIONS =
      """
      SELECT b.id, b.title, b.what, b.system_used, b.made_by, b.label, b.made_on, b.link,
        b.local_part, b.source, b.supersedes
      FROM maturity_blueprint b
      """;

  private final JdbcClient sql;

  BlueprintRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// Every blueprint in its newest version, the newest first. Two SQL statements.
  List<Blueprint> all() {
    List<Version> versions =
        sql.sql(VERSIONS + "ORDER BY b.made_on DESC, b.title, b.id")
            .query((row, _) -> version(row))
            .list();
    Map<UUID, UUID> newer = new HashMap<>();
    versions.forEach(each -> {
      if (each.supersedes() != null) {
        newer.put(each.supersedes(), each.id());
      }
    });
    Map<UUID, String> labels = new HashMap<>();
    versions.forEach(each -> labels.put(each.id(), each.facts().version()));
    Map<UUID, List<Adoption>> adopted = new HashMap<>();
    for (Adoption each : adoptions(labels)) {
      UUID newest = each.blueprint();
      while (newer.containsKey(newest)) {
        newest = newer.get(newest);
      }
      adopted.computeIfAbsent(newest, _ -> new ArrayList<>()).add(each);
    }
    return versions.stream()
        .filter(each -> !newer.containsKey(each.id()))
        .map(each ->
            new Blueprint(each.id(), each.facts(), adopted.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private List<Adoption> adoptions(Map<UUID, String> labels) {
    return sql.sql(
            """
            SELECT blueprint, organisation, adopted_on, local_part
            FROM maturity_blueprint_adoption ORDER BY adopted_on, organisation\
            """)
        .query((row, _) ->
            new Adoption(
                uuid(row, "blueprint"),
                new OdsCode(row.getString("organisation")),
                labels.getOrDefault(uuid(row, "blueprint"), ""),
                row.getObject("adopted_on", LocalDate.class),
                row.getString("local_part")))
        .list();
  }

  Optional<Version> version(UUID id) {
    return sql.sql(VERSIONS + "WHERE b.id = ?")
        .param(bytes(id))
        .query((row, _) -> version(row))
        .optional();
  }

  boolean isSuperseded(UUID id) {
    return sql.sql("SELECT COUNT(*) FROM maturity_blueprint WHERE supersedes = ?")
            .param(bytes(id))
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(UUID id, NewBlueprint facts, @Nullable UUID supersedes, @Nullable UUID by, Instant now) {
    sql.sql(
            """
            INSERT INTO maturity_blueprint (id, title, what, system_used, made_by, label, made_on,
              link, local_part, source, recorded_at, recorded_by, supersedes)
            VALUES (:id, :title, :what, :system, :madeBy, :version, :on, :link, :local, :source,
              :now, :by, :supersedes)\
            """)
        .param("id", bytes(id))
        .param("title", facts.title())
        .param("what", facts.what())
        .param("system", facts.system())
        .param("madeBy", facts.madeBy().value())
        .param("version", facts.version())
        .param("on", facts.madeOn())
        .param("link", facts.link(), Types.VARCHAR)
        .param("local", facts.localPart())
        .param("source", facts.source())
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .param("supersedes", bytesIfAny(supersedes), Types.BINARY)
        .update();
  }

  void add(Adoption adoption, @Nullable UUID by, Instant now) {
    sql.sql(
            """
            INSERT INTO maturity_blueprint_adoption (blueprint, organisation, adopted_on,
              local_part, recorded_at, recorded_by)
            VALUES (:blueprint, :organisation, :on, :local, :now, :by)\
            """)
        .param("blueprint", bytes(adoption.blueprint()))
        .param("organisation", adoption.organisation().value())
        .param("on", adoption.on())
        .param("local", adoption.localPart())
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        uuid(row, "id"),
        new NewBlueprint(
            row.getString("title"),
            row.getString("what"),
            row.getString("system_used"),
            new OdsCode(row.getString("made_by")),
            row.getString("label"),
            row.getObject("made_on", LocalDate.class),
            row.getString("link"),
            row.getString("local_part"),
            row.getString("source")),
        uuidIfAny(row, "supersedes"));
  }
}
