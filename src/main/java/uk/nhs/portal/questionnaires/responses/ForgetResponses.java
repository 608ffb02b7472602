package uk.nhs.portal.questionnaires.responses;

import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Forgets the answers of responses that nobody went on with in time. The bare response stays for
/// 30 days, so that its address can say what happened; then it goes too. Completed ones stay with
/// those who need them on; the others are forgotten whole when their days are over.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
class ForgetResponses {

  private static final Duration TOLD = Duration.ofDays(30);
  private static final int AT_ONCE = 200;

  private final JdbcClient jdbc;
  private final Responses responses;
  private final Tries tries;
  private final Clock clock;

  ForgetResponses(JdbcClient jdbc, Responses responses, Tries tries, Clock clock) {
    this.jdbc = jdbc;
    this.responses = responses;
    this.tries = tries;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
  void now() {
    while (tries.at(this::forgetSome)) {
      // until none is left
    }
    while (tries.at(this::forgetSomeCompleted)) {
      // until none is left
    }
    jdbc.sql("DELETE FROM questionnaire_response WHERE status = 'ABANDONED' AND expires_at < ?")
        .param(utc(clock.instant().minus(TOLD)))
        .update();
  }

  private boolean forgetSomeCompleted() {
    List<ResponseId> over = responses.toForget(clock.instant(), AT_ONCE);
    over.forEach(responses::remove);
    return over.size() == AT_ONCE;
  }

  private boolean forgetSome() {
    Instant now = clock.instant();
    List<byte[]> late =
        jdbc.sql(
                """
                SELECT id FROM questionnaire_response
                WHERE status = 'IN_PROGRESS' AND expires_at <= ?
                ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED\
                """)
            .params(utc(now), AT_ONCE)
            .query((row, number) -> row.getBytes(1))
            .list();
    if (late.isEmpty()) {
      return false;
    }
    for (String forgotten :
        List.of(
            "DELETE FROM questionnaire_answer WHERE response IN (:ids)",
            "DELETE FROM questionnaire_attachment WHERE response IN (:ids)",
            """
            UPDATE questionnaire_response SET status = 'ABANDONED', revision = revision + 1,
              draft_item = NULL, draft = NULL
            WHERE id IN (:ids)\
            """)) {
      jdbc.sql(forgotten).param("ids", late).update();
    }
    return late.size() == AT_ONCE;
  }
}
