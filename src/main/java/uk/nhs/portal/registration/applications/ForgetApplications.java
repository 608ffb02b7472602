package uk.nhs.portal.registration.applications;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.decisions.History;

/// Forgets what nobody needs any more: drafts with all answers, keys and codes that open nothing,
/// corrections that nobody confirmed; and after years who it was that a practice did not register.
/// That somebody was declined, on which ground and after how many days, stays for the figures. Whom
/// a practice registered, is part of its records.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
class ForgetApplications {

  private static final int AT_ONCE = 50;
  private static final Duration CODE = Duration.ofDays(1);

  private final JdbcClient sql;
  private final ApplicationRows rows;
  private final LeaveDrafts drafts;
  private final TendResponses responses;
  private final History history;
  private final TransactionTemplate transactions;
  private final Period kept;
  private final Clock clock;

  ForgetApplications(
      JdbcClient sql,
      ApplicationRows rows,
      LeaveDrafts drafts,
      TendResponses responses,
      History history,
      TransactionTemplate transactions,
      @Value("${portal.registration.kept:P2Y}") Period kept,
      Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.drafts = drafts;
    this.responses = responses;
    this.history = history;
    this.transactions = transactions;
    this.kept = kept;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT15M")
  void now() {
    Instant now = clock.instant();
    while (Boolean.TRUE.equals(transactions.execute(transaction -> forgetDrafts(now)))) {
      // until none is left
    }
    while (Boolean.TRUE.equals(transactions.execute(transaction -> forgetCorrections(now)))) {
      // until none is left
    }
    while (Boolean.TRUE.equals(transactions.execute(transaction -> forgetPeople(now)))) {
      // until none is left
    }
    transactions.executeWithoutResult(transaction -> {
      sql.sql("DELETE FROM registration_access WHERE expires_at <= ?").param(utc(now)).update();
      sql.sql("DELETE FROM registration_code WHERE made_at <= ?")
          .param(utc(now.minus(CODE)))
          .update();
      forgetSenders(now);
    });
  }

  private boolean forgetDrafts(Instant now) {
    List<ApplicationId> late =
        sql.sql(
                """
                SELECT id FROM registration_application
                WHERE sent_at IS NULL AND expires_at <= ?
                ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED\
                """)
            .params(utc(now), AT_ONCE)
            .query((row, line) -> new ApplicationId(uuid(row, "id")))
            .list();
    late.forEach(id -> rows.byId(id).ifPresent(drafts::remove));
    return late.size() == AT_ONCE;
  }

  /// Those that were begun as long ago as a draft is kept.
  private boolean forgetCorrections(Instant now) {
    List<Pair> late =
        sql.sql(
                """
                SELECT response, copy FROM registration_correction
                WHERE confirmed_at IS NULL AND begun_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED\
                """)
            .params(utc(now.minus(BeginApplications.KEPT)), AT_ONCE)
            .query((row, line) ->
                new Pair(new ResponseId(uuid(row, "response")), new ResponseId(uuid(row, "copy"))))
            .list();
    late.forEach(pair -> {
      sql.sql("DELETE FROM registration_correction WHERE response = ?")
          .param(bytes(pair.response().value()))
          .update();
      responses.forget(pair.copy());
    });
    return late.size() == AT_ONCE;
  }

  private boolean forgetPeople(Instant now) {
    List<ApplicantId> late =
        sql.sql(
                """
                SELECT id FROM registration_person
                WHERE decided_at <= ? AND status IN ('DECLINED', 'WITHDRAWN', 'ALREADY_REGISTERED')
                  AND forgotten_at IS NULL LIMIT ? FOR UPDATE SKIP LOCKED\
                """)
            .params(utc(before(now)), AT_ONCE)
            .query((row, line) -> new ApplicantId(uuid(row, "id")))
            .list();
    late.forEach(id -> forget(id, now));
    return late.size() == AT_ONCE;
  }

  private void forget(ApplicantId id, Instant now) {
    ResponseId response =
        sql.sql("SELECT response FROM registration_person WHERE id = ?")
            .param(bytes(id.value()))
            .query((row, line) -> new ResponseId(uuid(row, "response")))
            .single();
    forgetAnswers(response);
    byte[] person = bytes(id.value());
    sql.sql(
            """
            UPDATE registration_person SET given_name = '-', family_name = '-',
              date_of_birth = DATE '1900-01-01', nhs_number = NULL, sex = NULL, postcode = NULL,
              matched_patient = NULL, flags = '', picks = '', forgotten_at = ?,
              version = version + 1
            WHERE id = ?\
            """)
        .params(utc(now), person)
        .update();
    sql.sql(
            """
            UPDATE registration_decision SET words = '', patient = CASE WHEN decision = 'DECLINED'
              OR decision = 'WITHDRAWN' THEN NULL ELSE patient END,
              letter = CASE WHEN decision = 'DECLINED' THEN '' END
            WHERE person = ?\
            """)
        .param(person)
        .update();
    sql.sql("UPDATE registration_event SET note = '' WHERE person = ?").param(person).update();
    var practice =
        sql.sql("SELECT practice FROM registration_person WHERE id = ?")
            .param(person)
            .query((row, line) -> new uk.nhs.portal.kernel.OdsCode(row.getString("practice")))
            .single();
    history.audit(Act.DELETE, id, null, practice, "forgotten");
  }

  /// What was sent, and what it had replaced.
  private void forgetAnswers(ResponseId response) {
    List<ResponseId> earlier =
        sql.sql("SELECT response FROM registration_correction WHERE copy = ?")
            .param(bytes(response.value()))
            .query((row, line) -> new ResponseId(uuid(row, "response")))
            .list();
    earlier.forEach(this::forgetAnswers);
    sql.sql("DELETE FROM registration_correction WHERE copy = ?")
        .param(bytes(response.value()))
        .update();
    responses.forget(response);
  }

  /// Of whom nobody is left, the sender is forgotten too, and how to reach them.
  private void forgetSenders(Instant now) {
    List<Pair> empty =
        sql.sql(
                """
                SELECT a.id AS response, a.shared_response AS copy FROM registration_application a
                WHERE a.sent_at <= ? AND a.forgotten_at IS NULL AND NOT EXISTS
                  (SELECT 1 FROM registration_person p
                   WHERE p.application = a.id AND p.forgotten_at IS NULL)
                LIMIT ?\
                """)
            .params(utc(before(now)), 10 * AT_ONCE)
            .query((row, line) ->
                new Pair(new ResponseId(uuid(row, "response")), new ResponseId(uuid(row, "copy"))))
            .list();
    empty.forEach(each -> {
      forgetAnswers(each.copy());
      sql.sql(
              """
              UPDATE registration_application SET postcode = NULL, owner = NULL, email = NULL,
                phone = NULL, sender_name = NULL, forgotten_at = ? WHERE id = ?\
              """)
          .params(utc(now), bytes(each.response().value()))
          .update();
    });
  }

  private Instant before(Instant now) {
    return London.at(now).minus(kept).toInstant();
  }

  /// Two identities of a row.
  private record Pair(ResponseId response, ResponseId copy) {}
}
