package uk.nhs.portal.maturity.programmes;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.ModelCode;

/// Programmes and who takes part, as rows.
@Repository
class ProgrammeRows {

  private static final String PARTICIPANTS =
      """
      SELECT p.id, p.programme, p.strand, p.role, p.code_then, p.name_then, p.from_on, p.until_on,
        p.model, p.target_stage, p.note, p.source, p.version
      FROM maturity_participant p JOIN maturity_strand s
        ON s.programme = p.programme AND s.code = p.strand
      """;

  private static final String IN_ORDER = " ORDER BY s.announced_on, s.position, p.name_then, p.id";

  private final JdbcClient sql;

  ProgrammeRows(JdbcClient sql) {
    this.sql = sql;
  }

  List<Programme> programmes() {
    return sql.sql(
            """
            SELECT slug, name, about, began_on, ended_on, source, version FROM maturity_programme
            ORDER BY began_on, slug\
            """)
        .query((row, _) -> programme(row))
        .list();
  }

  Optional<Programme> programme(String slug) {
    return sql.sql(
            """
            SELECT slug, name, about, began_on, ended_on, source, version FROM maturity_programme
            WHERE slug = ?\
            """)
        .param(slug)
        .query((row, _) -> programme(row))
        .optional();
  }

  List<Strand> strands(String programme) {
    return sql.sql(
            """
            SELECT programme, code, name, announced_on, about, position, source FROM maturity_strand
            WHERE programme = ? ORDER BY position, code\
            """)
        .param(programme)
        .query((row, _) -> strand(row))
        .list();
  }

  List<Participant> participants(String programme) {
    return sql.sql(PARTICIPANTS + "WHERE p.programme = ?" + IN_ORDER)
        .param(programme)
        .query((row, _) -> participant(row))
        .list();
  }

  Optional<Participant> participant(UUID id) {
    return sql.sql(PARTICIPANTS + "WHERE p.id = ?")
        .param(bytes(id))
        .query((row, _) -> participant(row))
        .optional();
  }

  Optional<Participant> participant(String programme, String strand, String place) {
    return sql.sql(PARTICIPANTS + "WHERE p.programme = ? AND p.strand = ? AND p.place = ?")
        .params(programme, strand, place)
        .query((row, _) -> participant(row))
        .optional();
  }

  List<Participant> withCodes(Collection<OdsCode> codes) {
    return codes.isEmpty()
        ? List.of()
        : sql.sql(PARTICIPANTS + "WHERE p.code_then IN (:codes)" + IN_ORDER)
            .param("codes", codes.stream().map(OdsCode::value).distinct().toList())
            .query((row, _) -> participant(row))
            .list();
  }

  List<Participant> withIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : sql.sql(PARTICIPANTS + "WHERE p.id IN (:ids)" + IN_ORDER)
            .param("ids", ids(ids))
            .query((row, _) -> participant(row))
            .list();
  }

  List<Pair> pairs(Collection<UUID> participants) {
    return participants.isEmpty()
        ? List.of()
        : sql.sql(
                """
                SELECT exemplar, follower, source FROM maturity_pair
                WHERE exemplar IN (:ids) OR follower IN (:ids)\
                """)
            .param("ids", ids(participants))
            .query((row, _) ->
                new Pair(uuid(row, "exemplar"), uuid(row, "follower"), row.getString("source")))
            .list();
  }

  List<CoveredArea> areas(Collection<UUID> participants) {
    return participants.isEmpty()
        ? List.of()
        : sql.sql(
                """
                SELECT participant, kind, name, code, source FROM maturity_area
                WHERE participant IN (:ids) ORDER BY kind, name\
                """)
            .param("ids", ids(participants))
            .query((row, _) ->
                new CoveredArea(
                    uuid(row, "participant"),
                    CoveredArea.Kind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getString("code"),
                    row.getString("source")))
            .list();
  }

  void add(Programme programme) {
    facts(
            sql.sql(
                """
                INSERT INTO maturity_programme (slug, name, about, began_on, ended_on, source,
                  version)
                VALUES (:slug, :name, :about, :began, :ended, :source, 0)\
                """),
            programme)
        .update();
  }

  boolean change(Programme programme) {
    return facts(
                sql.sql(
                    """
                    UPDATE maturity_programme SET name = :name, about = :about, began_on = :began,
                      ended_on = :ended, source = :source, version = version + 1
                    WHERE slug = :slug AND version = :seen\
                    """),
                programme)
            .param("seen", programme.version())
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec facts(
      JdbcClient.StatementSpec statement, Programme programme) {
    return statement
        .param("slug", programme.slug())
        .param("name", programme.name())
        .param("about", programme.about())
        .param("began", programme.beganOn(), Types.DATE)
        .param("ended", programme.endedOn(), Types.DATE)
        .param("source", programme.source());
  }

  void add(Strand strand) {
    sql.sql(
            """
            INSERT INTO maturity_strand (programme, code, name, announced_on, about, position,
              source)
            VALUES (:programme, :code, :name, :announced, :about, :position, :source)\
            """)
        .param("programme", strand.programme())
        .param("code", strand.code())
        .param("name", strand.name())
        .param("announced", strand.announcedOn(), Types.DATE)
        .param("about", strand.about())
        .param("position", strand.position())
        .param("source", strand.source())
        .update();
  }

  void add(UUID id, NewParticipant facts) {
    facts(
            sql.sql(
                """
                INSERT INTO maturity_participant (id, programme, strand, place, role, code_then,
                  name_then, from_on, until_on, model, target_stage, note, source, version)
                VALUES (:id, :programme, :strand, :place, :role, :code, :name, :from, :until,
                  :model, :stage, :note, :source, 0)\
                """),
            facts)
        .param("id", bytes(id))
        .update();
  }

  boolean change(UUID id, int seen, NewParticipant facts) {
    return facts(
                sql.sql(
                    """
                    UPDATE maturity_participant SET programme = :programme, strand = :strand,
                      place = :place, role = :role, code_then = :code, name_then = :name,
                      from_on = :from, until_on = :until, model = :model, target_stage = :stage,
                      note = :note, source = :source, version = version + 1
                    WHERE id = :id AND version = :seen\
                    """),
                facts)
            .param("id", bytes(id))
            .param("seen", seen)
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec facts(
      JdbcClient.StatementSpec statement, NewParticipant facts) {
    Target target = facts.target();
    OdsCode code = facts.codeThen();
    return statement
        .param("programme", facts.programme())
        .param("strand", facts.strand())
        .param("place", facts.place())
        .param("role", facts.role().name())
        .param("code", code == null ? null : code.value(), Types.VARCHAR)
        .param("name", facts.nameThen())
        .param("from", facts.from(), Types.DATE)
        .param("until", facts.until(), Types.DATE)
        .param("model", target == null ? null : target.model().name(), Types.VARCHAR)
        .param("stage", target == null ? null : Integer.valueOf(target.stage()), Types.INTEGER)
        .param("note", facts.note())
        .param("source", facts.source());
  }

  void add(Pair pair) {
    sql.sql("INSERT INTO maturity_pair (exemplar, follower, source) VALUES (?, ?, ?)")
        .params(bytes(pair.exemplar()), bytes(pair.follower()), pair.source())
        .update();
  }

  void remove(Pair pair) {
    sql.sql("DELETE FROM maturity_pair WHERE exemplar = ? AND follower = ?")
        .params(bytes(pair.exemplar()), bytes(pair.follower()))
        .update();
  }

  void add(CoveredArea area) {
    sql.sql(
            """
            INSERT INTO maturity_area (participant, kind, name, code, source)
            VALUES (:participant, :kind, :name, :code, :source)\
            """)
        .param("participant", bytes(area.participant()))
        .param("kind", area.kind().name())
        .param("name", area.name())
        .param("code", area.code(), Types.VARCHAR)
        .param("source", area.source())
        .update();
  }

  private static List<byte[]> ids(Collection<UUID> ids) {
    return ids.stream().map(id -> bytes(id)).toList();
  }

  private static Programme programme(ResultSet row) throws SQLException {
    return new Programme(
        row.getString("slug"),
        row.getString("name"),
        row.getString("about"),
        row.getObject("began_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getString("source"),
        row.getInt("version"));
  }

  private static Strand strand(ResultSet row) throws SQLException {
    return new Strand(
        row.getString("programme"),
        row.getString("code"),
        row.getString("name"),
        row.getObject("announced_on", LocalDate.class),
        row.getString("about"),
        row.getInt("position"),
        row.getString("source"));
  }

  private static Participant participant(ResultSet row) throws SQLException {
    String code = row.getString("code_then");
    String model = row.getString("model");
    return new Participant(
        uuid(row, "id"),
        new NewParticipant(
            row.getString("programme"),
            row.getString("strand"),
            ParticipantRole.valueOf(row.getString("role")),
            code == null ? null : new OdsCode(code),
            row.getString("name_then"),
            row.getObject("from_on", LocalDate.class),
            row.getObject("until_on", LocalDate.class),
            model == null ? null : new Target(ModelCode.valueOf(model), row.getInt("target_stage")),
            row.getString("note"),
            row.getString("source")),
        row.getInt("version"));
  }
}
