package uk.nhs.portal.audit;

import static uk.nhs.portal.kernel.persistence.IdColumn.bytes;
import static uk.nhs.portal.kernel.persistence.IdColumn.idOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;

/// Looks up who saw or did what; looking leaves a row of its own.
@Service
public class LookUpAudit {

  private final JdbcClient database;
  private final AuditTrail trail;

  LookUpAudit(JdbcClient database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  /// The acts of a page, the newest first.
  ///
  /// @param hasMore whether there is another page
  public record Answer(List<AuditedAct> acts, boolean hasMore) {}

  /// Answers a question; an empty one with nothing.
  @Transactional
  public Answer answer(AuditQuestion question) {
    if (question.isEmpty()) {
      return new Answer(List.of(), false);
    }
    Condition condition = new Condition(question);
    List<AuditedAct> found =
        database
            .sql(
                "SELECT happened_at, actor, actor_role, act, what, patient, organisation, detail"
                    + " FROM audit_row WHERE "
                    + condition.sql()
                    + " ORDER BY happened_at DESC, shard, seq DESC LIMIT ? OFFSET ?")
            .params(condition.parameters)
            .param(AuditQuestion.ACTS_OF_A_PAGE + 1)
            .param((question.page() - 1) * AuditQuestion.ACTS_OF_A_PAGE)
            .query(LookUpAudit::read)
            .list();
    record(question);
    int shown = Math.min(found.size(), AuditQuestion.ACTS_OF_A_PAGE);
    return new Answer(List.copyOf(found.subList(0, shown)), found.size() > shown);
  }

  private void record(AuditQuestion question) {
    UUID account = question.account();
    trail.record(
        new AuditEntry(
            Act.READ,
            "audit-trail",
            account == null ? "" : account.toString(),
            question.patient(),
            null,
            ""));
  }

  private static AuditedAct read(ResultSet found, int line) throws SQLException {
    return new AuditedAct(
        found.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        idOrNull(found.getBytes("actor")),
        found.getString("actor_role"),
        found.getString("act"),
        found.getString("what"),
        idOrNull(found.getBytes("patient")),
        found.getString("organisation"),
        found.getString("detail"));
  }

  /// What the rows must be, as SQL with its parameters in order.
  private static final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Condition(AuditQuestion question) {
      is("patient = ?", question.patient());
      is("actor = ?", question.account());
      LocalDate day = question.day();
      if (day != null) {
        from("happened_at >= ?", London.startOfDay(day));
        from("happened_at < ?", London.startOfDay(day.plusDays(1)));
      }
    }

    private void is(String sql, @Nullable UUID id) {
      if (id != null) {
        parts.add(sql);
        parameters.add(bytes(id));
      }
    }

    private void from(String sql, Instant at) {
      parts.add(sql);
      parameters.add(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    String sql() {
      return String.join(" AND ", parts);
    }
  }
}
