package uk.nhs.portal.messages;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the outbox is emptied.
///
/// @param enabled whether this process sends mail at all
/// @param from the address that e-mails come from
/// @param poll how long to rest when nothing is due
/// @param batch how many mails are claimed at once
/// @param lease how long claimed mails are left to their worker before others take them over
/// @param margin a worker starts no mail when less than this is left of its lease; longer than the
///   mail server's time-outs together
/// @param maxAttempts after which a mail is parked
/// @param firstRetry the wait after the first failed attempt; it doubles with each further one
/// @param longestRetry the longest wait
@ConfigurationProperties("portal.outbox")
record OutboxProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("no-reply@portal.example") String from,
    @DefaultValue("2s") Duration poll,
    @DefaultValue("20") int batch,
    @DefaultValue("2m") Duration lease,
    @DefaultValue("30s") Duration margin,
    @DefaultValue("12") int maxAttempts,
    @DefaultValue("1m") Duration firstRetry,
    @DefaultValue("4h") Duration longestRetry) {

  /// The wait after a failed attempt: doubling, half of it by chance, so that mails that failed
  /// together do not come back together.
  ///
  /// @param attempt from 1
  /// @param chance from 0 to 1
  Duration waitAfter(int attempt, double chance) {
    int doublings = Math.min(attempt - 1, 30);
    long whole = Math.min(firstRetry.toMillis() << doublings, longestRetry.toMillis());
    return Duration.ofMillis(whole / 2 + Math.round(whole / 2.0 * chance));
  }
}
