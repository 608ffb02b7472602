package uk.nhs.portal.maturity.programmes;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

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

/// Partners abroad, as rows that are only ever added to.
@Repository
class PartnerRows {

  private static final String READ =
      """
      SELECT p.id, p.participant, p.name, p.country, p.link, p.from_on, p.until_on, p.note, p.source
      FROM maturity_partner p
      WHERE p.removed = FALSE
        AND NOT EXISTS (SELECT 1 FROM maturity_partner n WHERE n.supersedes = p.id)
      """;

  private final JdbcClient sql;

  PartnerRows(JdbcClient sql) {
    this.sql = sql;
  }

  List<Partner> of(Collection<UUID> participants) {
    return participants.isEmpty()
        ? List.of()
        : sql.sql(READ + " AND p.participant IN (:ids) ORDER BY p.name, p.id")
            .param("ids", participants.stream().map(id -> bytes(id)).toList())
            .query((row, _) -> partner(row))
            .list();
  }

  /// One that holds.
  Optional<Partner> find(UUID id) {
    return sql.sql(READ + " AND p.id = ?")
        .param(bytes(id))
        .query((row, _) -> partner(row))
        .optional();
  }

  boolean isThere(UUID id) {
    return sql.sql("SELECT COUNT(*) FROM maturity_partner WHERE id = ?")
            .param(bytes(id))
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(
      UUID id,
      NewPartner partner,
      boolean removed,
      @Nullable UUID supersedes,
      @Nullable UUID by,
      Instant now) {
    sql.sql(
            """
            INSERT INTO maturity_partner (id, participant, name, country, link, from_on, until_on,
              note, source, recorded_at, recorded_by, removed, supersedes)
            VALUES (:id, :participant, :name, :country, :link, :from, :until, :note, :source, :now,
              :by, :removed, :supersedes)\
            """)
        .param("id", bytes(id))
        .param("participant", bytes(partner.participant()))
        .param("name", partner.name())
        .param("country", partner.country())
        .param("link", partner.link(), Types.VARCHAR)
        .param("from", partner.from(), Types.DATE)
        .param("until", partner.until(), Types.DATE)
        .param("note", partner.note())
        .param("source", partner.source())
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .param("removed", removed)
        .param("supersedes", bytesIfAny(supersedes), Types.BINARY)
        .update();
  }

  private static Partner partner(ResultSet row) throws SQLException {
    return new Partner(
        uuid(row, "id"),
        new NewPartner(
            uuid(row, "participant"),
            row.getString("name"),
            row.getString("country"),
            row.getString("link"),
            row.getObject("from_on", LocalDate.class),
            row.getObject("until_on", LocalDate.class),
            row.getString("note"),
            row.getString("source")));
  }
}
