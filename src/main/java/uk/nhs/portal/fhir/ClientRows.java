package uk.nhs.portal.fhir;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;

/// The rows of systems.
@Repository
class ClientRows {

  private static final String READ =
      "SELECT id, practice, name, made_at, last_used_on, revoked_at FROM fhir_client ";

  private final JdbcClient sql;

  ClientRows(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<FhirClient> byKey(ClientKey key) {
    return sql.sql(READ + "WHERE key_hash = ? AND revoked_at IS NULL")
        .param(key.hash())
        .query(ClientRows::client)
        .optional();
  }

  List<FhirClient> of(OdsCode practice) {
    return sql.sql(READ + "WHERE practice = ? ORDER BY made_at, id")
        .param(practice.value())
        .query(ClientRows::client)
        .list();
  }

  void add(FhirClient client, ClientKey key, @Nullable UUID by) {
    sql.sql(
            """
            INSERT INTO fhir_client (id, practice, name, key_hash, made_at, made_by)
            VALUES (:id, :practice, :name, :key, :now, :by)\
            """)
        .param("id", bytes(client.id().value()))
        .param("practice", client.practice().value())
        .param("name", client.name())
        .param("key", key.hash())
        .param("now", utc(client.madeAt()))
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
  }

  /// False if its key had stopped working before.
  boolean revoke(OdsCode practice, FhirClientId id, Instant now) {
    return sql.sql(
                """
                UPDATE fhir_client SET revoked_at = ?
                WHERE practice = ? AND id = ? AND revoked_at IS NULL\
                """)
            .params(utc(now), practice.value(), bytes(id.value()))
            .update()
        == 1;
  }

  /// Notes the day, once a day.
  void used(FhirClient client, LocalDate today) {
    if (!today.equals(client.lastUsedOn())) {
      sql.sql("UPDATE fhir_client SET last_used_on = ? WHERE id = ?")
          .params(today, bytes(client.id().value()))
          .update();
    }
  }

  private static FhirClient client(ResultSet row, int line) throws SQLException {
    return new FhirClient(
        new FhirClientId(uuid(row, "id")),
        new OdsCode(row.getString("practice")),
        row.getString("name"),
        instant(row, "made_at"),
        row.getObject("last_used_on", LocalDate.class),
        instantIfAny(row, "revoked_at"));
  }
}
