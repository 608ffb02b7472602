package uk.nhs.portal.registration.decisions;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import uk.nhs.portal.audit.Actor;

/// Brings approvals into force that nobody has taken back in time, each in a transaction of its
/// own. Two servers that do it at once approve each person once: the decision has room for one.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
class ApproveDue {

  private static final Logger LOG = LoggerFactory.getLogger(ApproveDue.class);
  private static final int AT_ONCE = 50;

  private final QueueRows rows;
  private final DecideApplications decide;
  private final Clock clock;

  ApproveDue(QueueRows rows, DecideApplications decide, Clock clock) {
    this.rows = rows;
    this.decide = decide;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT10S")
  void now() {
    List<QueueRows.Due> due = rows.due(clock.instant(), AT_ONCE);
    for (QueueRows.Due each : due) {
      Deciding deciding =
          decide.approveFor(
              each.practice(), each.id(), each.version(), new Actor(each.by(), "PRACTICE_STAFF"));
      if (deciding instanceof Deciding.Refused || deciding instanceof Deciding.ChangedMeanwhile) {
        LOG.info("An approval did not come into force and waits for staff again");
        rows.letGo(each);
      }
    }
  }
}
