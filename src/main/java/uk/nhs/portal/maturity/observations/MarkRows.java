package uk.nhs.portal.maturity.observations;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.models.ModelCode;

/// What trusts say of criteria, as rows.
@Repository
class MarkRows {

  private final JdbcClient sql;

  MarkRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// All that a trust ever said of an edition, the latest first.
  List<Mark> of(OdsCode organisation, Edition edition) {
    return sql.sql(
            """
            SELECT organisation, model, edition, criterion, state, as_of, evidence, link,
              recorded_at, recorded_by
            FROM maturity_criterion_mark
            WHERE organisation = ? AND model = ? AND edition = ?
            ORDER BY recorded_at DESC, id DESC\
            """)
        .params(organisation.value(), edition.model().name(), edition.id())
        .query((row, _) -> mark(row))
        .list();
  }

  boolean isThere(UUID id) {
    return sql.sql("SELECT COUNT(*) FROM maturity_criterion_mark WHERE id = ?")
            .param(bytes(id))
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(UUID id, NewMark mark, ObservationRows.By by) {
    sql.sql(
            """
            INSERT INTO maturity_criterion_mark (id, organisation, model, edition, criterion, state,
              as_of, evidence, link, recorded_at, recorded_by, recorded_as)
            VALUES (:id, :organisation, :model, :edition, :criterion, :state, :on, :evidence, :link,
              :now, :by, :as)\
            """)
        .param("id", bytes(id))
        .param("organisation", mark.organisation().value())
        .param("model", mark.model().name())
        .param("edition", mark.edition())
        .param("criterion", mark.criterion())
        .param("state", mark.state().name())
        .param("on", mark.asOf())
        .param("evidence", mark.evidence().text())
        .param("link", mark.evidence().link(), Types.VARCHAR)
        .param("now", utc(by.at()))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("as", by.role())
        .update();
  }

  private static Mark mark(ResultSet row) throws SQLException {
    return new Mark(
        new OdsCode(row.getString("organisation")),
        ModelCode.valueOf(row.getString("model")),
        row.getString("edition"),
        row.getString("criterion"),
        CriterionState.valueOf(row.getString("state")),
        row.getObject("as_of", LocalDate.class),
        new Evidence(row.getString("evidence"), row.getString("link")),
        instant(row, "recorded_at"),
        uuidIfAny(row, "recorded_by"));
  }
}
