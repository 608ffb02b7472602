package uk.nhs.portal.maturity.funding;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Agreements and their phases, as rows that are only ever added to.
@Repository
class FundingRows {

  private static final String AGREEMENTS =
      """
      SELECT a.id, a.participant, a.maximum_pence, a.agreed_pence, a.matched_required,
        a.matched_pence, a.note, a.source
      FROM maturity_agreement a
      WHERE NOT EXISTS (SELECT 1 FROM maturity_agreement n WHERE n.supersedes = a.id)
      """;

  private static final String PHASES =
      """
      SELECT p.id, p.agreement, p.ordinal, p.kind, p.amount_pence, p.released_when, p.due_on,
        d.on_day AS achieved_on, m.on_day AS paid_on
      FROM maturity_phase p
      LEFT JOIN maturity_phase_achieved d ON d.phase = p.id
      LEFT JOIN maturity_phase_paid m ON m.phase = p.id
      """;

  private final JdbcClient sql;

  FundingRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// The agreement that holds, for each of the participants that has one. Two SQL statements.
  Map<UUID, Funding> of(Collection<UUID> participants) {
    Map<UUID, Funding> found = new LinkedHashMap<>();
    if (participants.isEmpty()) {
      return found;
    }
    Map<UUID, NewAgreement> agreements = new LinkedHashMap<>();
    sql.sql(AGREEMENTS + " AND a.participant IN (:ids)")
        .param("ids", ids(participants))
        .query((row, _) -> agreements.put(uuid(row, "id"), agreement(row)))
        .list();
    if (agreements.isEmpty()) {
      return found;
    }
    List<Phase> phases =
        sql.sql(PHASES + "WHERE p.agreement IN (:ids) ORDER BY p.ordinal")
            .param("ids", ids(agreements.keySet()))
            .query((row, _) -> phase(row))
            .list();
    agreements.forEach((id, facts) ->
        found.put(
            facts.participant(),
            new Funding(
                id,
                facts,
                phases.stream().filter(phase -> phase.agreement().equals(id)).toList())));
    return found;
  }

  Optional<Phase> phase(UUID id) {
    return sql.sql(PHASES + "WHERE p.id = ?")
        .param(bytes(id))
        .query((row, _) -> phase(row))
        .optional();
  }

  boolean isAgreement(UUID id) {
    return sql.sql("SELECT COUNT(*) FROM maturity_agreement WHERE id = ?")
            .param(bytes(id))
            .query(Integer.class)
            .single()
        > 0;
  }

  /// The participant whose agreement holds and has that id.
  Optional<UUID> participantOf(UUID agreement) {
    return sql.sql(AGREEMENTS + " AND a.id = ?")
        .param(bytes(agreement))
        .query((row, _) -> uuid(row, "participant"))
        .optional();
  }

  void add(UUID id, NewAgreement facts, @Nullable UUID supersedes, @Nullable UUID by, Instant now) {
    sql.sql(
            """
            INSERT INTO maturity_agreement (id, participant, maximum_pence, agreed_pence,
              matched_required, matched_pence, note, source, recorded_at, recorded_by, supersedes,
              most_pence)
            VALUES (:id, :participant, :maximum, :agreed, :required, :matched, :note, :source, :now,
              :by, :supersedes, :most)\
            """)
        .param("id", bytes(id))
        .param("participant", bytes(facts.participant()))
        .param("maximum", pence(facts.maximum()), Types.BIGINT)
        .param("agreed", pence(facts.agreed()), Types.BIGINT)
        .param("required", facts.matchedRequired())
        .param("matched", pence(facts.matched()), Types.BIGINT)
        .param("note", facts.note())
        .param("source", facts.source())
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .param("supersedes", bytesIfAny(supersedes), Types.BINARY)
        .param("most", pence(facts.most()), Types.BIGINT)
        .update();
  }

  void add(UUID id, Funding funding, NewPhase phase, @Nullable UUID by, Instant now) {
    int before = funding.phases().size();
    long total =
        funding.phases().stream()
            .flatMap(each -> Optional.ofNullable(each.facts().amount()).stream())
            .mapToLong(Money::pence)
            .sum();
    Money amount = phase.amount();
    long after = amount == null ? total : total + amount.pence();
    if (before == 0) {
      addTotal(funding.agreement(), 0, 0);
    }
    addTotal(funding.agreement(), before + 1, after);
    sql.sql(
            """
            INSERT INTO maturity_phase (agreement, ordinal, id, kind, amount_pence, released_when,
              due_on, before_ordinal, total_before, total_after, most_pence, recorded_at,
              recorded_by)
            VALUES (:agreement, :ordinal, :id, :kind, :amount, :when, :due, :before, :total, :after,
              :most, :now, :by)\
            """)
        .param("agreement", bytes(funding.agreement()))
        .param("ordinal", before + 1)
        .param("id", bytes(id))
        .param("kind", phase.kind().name())
        .param("amount", pence(amount), Types.BIGINT)
        .param("when", phase.releasedWhen())
        .param("due", phase.dueOn(), Types.DATE)
        .param("before", before)
        .param("total", total)
        .param("after", after)
        .param("most", pence(funding.facts().most()), Types.BIGINT)
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
  }

  private void addTotal(UUID agreement, int ordinal, long total) {
    sql.sql("INSERT INTO maturity_phase_total (agreement, ordinal, total) VALUES (?, ?, ?)")
        .params(bytes(agreement), ordinal, total)
        .update();
  }

  void achieved(UUID phase, LocalDate on, String evidence, @Nullable UUID by, Instant now) {
    sql.sql(
            """
            INSERT INTO maturity_phase_achieved (phase, on_day, evidence, recorded_at, recorded_by)
            VALUES (:phase, :on, :evidence, :now, :by)\
            """)
        .param("phase", bytes(phase))
        .param("on", on)
        .param("evidence", evidence)
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
  }

  void paid(
      UUID phase,
      LocalDate achieved,
      LocalDate on,
      String evidence,
      @Nullable UUID by,
      Instant now) {
    sql.sql(
            """
            INSERT INTO maturity_phase_paid (phase, on_day, achieved_on, evidence, recorded_at,
              recorded_by)
            VALUES (:phase, :on, :achieved, :evidence, :now, :by)\
            """)
        .param("phase", bytes(phase))
        .param("on", on)
        .param("achieved", achieved)
        .param("evidence", evidence)
        .param("now", utc(now))
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
  }

  private static List<byte[]> ids(Collection<UUID> ids) {
    return ids.stream().map(id -> bytes(id)).toList();
  }

  private static @Nullable Long pence(@Nullable Money money) {
    return money == null ? null : Long.valueOf(money.pence());
  }

  private static @Nullable Money money(ResultSet row, String column) throws SQLException {
    long pence = row.getLong(column);
    return row.wasNull() ? null : new Money(pence);
  }

  private static NewAgreement agreement(ResultSet row) throws SQLException {
    return new NewAgreement(
        uuid(row, "participant"),
        money(row, "maximum_pence"),
        money(row, "agreed_pence"),
        row.getBoolean("matched_required"),
        money(row, "matched_pence"),
        row.getString("note"),
        row.getString("source"));
  }

  private static Phase phase(ResultSet row) throws SQLException {
    return new Phase(
        uuid(row, "id"),
        uuid(row, "agreement"),
        row.getInt("ordinal"),
        new NewPhase(
            PhaseKind.valueOf(row.getString("kind")),
            money(row, "amount_pence"),
            row.getString("released_when"),
            row.getObject("due_on", LocalDate.class)),
        row.getObject("achieved_on", LocalDate.class),
        row.getObject("paid_on", LocalDate.class));
  }
}
