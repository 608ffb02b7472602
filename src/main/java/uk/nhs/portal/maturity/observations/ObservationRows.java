package uk.nhs.portal.maturity.observations;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;

/// Stages of trusts, as rows.
@Repository
class ObservationRows {

  private static final String READ =
      """
      SELECT o.id, o.organisation, o.model, o.edition, o.stage, o.from_on, o.standing, o.evidence,
        o.link, o.source, o.recorded_at, o.recorded_by, o.recorded_as, o.supersedes
      FROM maturity_observation o
      """;

  /// Nothing has taken its place, and it is a stage.
  private static final String IN_FORCE =
      """
       AND o.stage IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM maturity_observation n WHERE n.supersedes = o.id)
      """;

  private final JdbcClient sql;
  private final MaturityModels models;

  ObservationRows(JdbcClient sql, MaturityModels models) {
    this.sql = sql;
    this.models = models;
  }

  Optional<Observation> find(UUID id) {
    return sql.sql(READ + "WHERE o.id = ?").param(bytes(id)).query(this::row).optional();
  }

  boolean isSuperseded(UUID id) {
    return sql.sql("SELECT COUNT(*) FROM maturity_observation WHERE supersedes = ?")
            .param(bytes(id))
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Whether something in force says the same.
  boolean isKnown(NewObservation seen) {
    return sql.sql(
                "SELECT COUNT(*) FROM maturity_observation o WHERE o.organisation = :organisation"
                    + " AND o.model = :model AND o.edition = :edition AND o.from_on = :on"
                    + " AND o.stage = :stage AND o.standing = :standing"
                    + IN_FORCE)
            .param("organisation", seen.organisation().value())
            .param("model", seen.model().name())
            .param("edition", seen.edition())
            .param("on", seen.from())
            .param("stage", seen.stage())
            .param("standing", seen.standing().name())
            .query(Integer.class)
            .single()
        > 0;
  }

  List<Observation> inForce(Collection<OdsCode> codes) {
    return sql.sql(
            READ
                + "WHERE o.organisation IN (:codes)"
                + IN_FORCE
                + "ORDER BY o.from_on DESC, o.recorded_at DESC, o.id DESC")
        .param("codes", codes.stream().map(OdsCode::value).toList())
        .query(this::row)
        .list();
  }

  List<Observation> everything(Collection<OdsCode> codes) {
    return sql.sql(
            READ
                + "WHERE o.organisation IN (:codes)"
                + " ORDER BY o.recorded_at DESC, o.from_on DESC, o.id DESC")
        .param("codes", codes.stream().map(OdsCode::value).toList())
        .query(this::row)
        .list();
  }

  List<Observation> all(ModelCode model) {
    return sql.sql(
            READ + "WHERE o.model = :model" + IN_FORCE + "ORDER BY o.from_on, o.recorded_at, o.id")
        .param("model", model.name())
        .query(this::row)
        .list();
  }

  void add(UUID id, NewObservation seen, @Nullable UUID supersedes, By by) {
    add(id, seen, seen.stage(), supersedes, by);
  }

  /// Who records something, and when.
  record By(@Nullable UUID account, String role, Instant at) {}

  void takeAway(UUID id, Observation wrong, String why, By by) {
    add(
        id,
        new NewObservation(
            wrong.organisation(),
            wrong.model(),
            wrong.edition(),
            0,
            wrong.from(),
            wrong.standing(),
            new Evidence(why, null),
            wrong.source()),
        null,
        wrong.id(),
        by);
  }

  private void add(
      UUID id, NewObservation seen, @Nullable Integer stage, @Nullable UUID supersedes, By by) {
    sql.sql(
            """
            INSERT INTO maturity_observation (id, organisation, model, edition, stage, from_on,
              standing, evidence, link, source, recorded_at, recorded_by, recorded_as, supersedes)
            VALUES (:id, :organisation, :model, :edition, :stage, :on, :standing, :evidence, :link,
              :source, :now, :by, :as, :supersedes)\
            """)
        .param("id", bytes(id))
        .param("organisation", seen.organisation().value())
        .param("model", seen.model().name())
        .param("edition", seen.edition())
        .param("stage", stage, Types.INTEGER)
        .param("on", seen.from())
        .param("standing", seen.standing().name())
        .param("evidence", seen.evidence().text())
        .param("link", seen.evidence().link(), Types.VARCHAR)
        .param("source", seen.source())
        .param("now", utc(by.at()))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("as", by.role())
        .param("supersedes", bytesIfAny(supersedes), Types.BINARY)
        .update();
  }

  private Observation row(ResultSet row, int line) throws SQLException {
    ModelCode model = ModelCode.valueOf(row.getString("model"));
    int number = row.getInt("stage");
    Integer stage = row.wasNull() ? null : Integer.valueOf(number);
    LocalDate from = row.getObject("from_on", LocalDate.class);
    String edition = row.getString("edition");
    return new Observation(
        uuid(row, "id"),
        new OdsCode(row.getString("organisation")),
        model,
        edition,
        stage,
        from,
        Standing.valueOf(row.getString("standing")),
        new Evidence(row.getString("evidence"), row.getString("link")),
        row.getString("source"),
        stage == null ? null : validUntil(model, edition, stage, from),
        instant(row, "recorded_at"),
        uuidIfAny(row, "recorded_by"),
        row.getString("recorded_as"),
        uuidIfAny(row, "supersedes"));
  }

  /// The day before the anniversary.
  private @Nullable LocalDate validUntil(ModelCode model, String edition, int stage, LocalDate on) {
    int years =
        models.edition(model, edition).flatMap(each -> each.stage(stage)).stream()
            .mapToInt(each -> each.validYears())
            .findFirst()
            .orElse(0);
    return years == 0 ? null : on.plusYears(years).minusDays(1);
  }
}
