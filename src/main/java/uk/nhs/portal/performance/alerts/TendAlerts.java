package uk.nhs.portal.performance.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.kernel.London;

/// Sends what is due, and forgets addresses that nobody confirmed and links that nobody needs.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
class TendAlerts {

  /// Figures come out at half past nine.
  private static final int FROM_HOUR = 10;

  private static final Duration KEYS = Duration.ofDays(400);
  private static final int DIGESTS = 24; // months

  private final SendDigests digests;
  private final AlertRows rows;
  private final TransactionTemplate transactions;
  private final Clock clock;

  TendAlerts(SendDigests digests, AlertRows rows, TransactionTemplate transactions, Clock clock) {
    this.digests = digests;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT9M", fixedDelayString = "PT1H")
  void send() {
    if (London.at(clock.instant()).getHour() < FROM_HOUR) {
      return;
    }
    int looked;
    do {
      looked = digests.some();
    } while (looked > 0);
  }

  @Scheduled(initialDelayString = "PT8M", fixedDelayString = "PT1H")
  void forget() {
    Instant now = clock.instant();
    transactions.executeWithoutResult(transaction -> {
      rows.removeUnconfirmed(now.minus(SignUpForAlerts.TO_CONFIRM));
      rows.removeKeys(now.minus(KEYS));
      rows.removeDigests(London.today(clock).minusMonths(DIGESTS));
    });
  }
}
