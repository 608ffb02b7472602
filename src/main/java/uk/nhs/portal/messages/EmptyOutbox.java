package uk.nhs.portal.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends what is due: claim, hand over, settle, each in a transaction of its own and none of them
/// open while the mail server is spoken to.
///
/// A mail leaves at least once. It leaves a second time only if the process or the database dies
/// between the hand-over and the settling; both copies then carry the same `Message-ID`.
@Component
class EmptyOutbox {

  private static final Logger LOG = LoggerFactory.getLogger(EmptyOutbox.class);

  private final Outbox outbox;
  private final Postman postman;
  private final OutboxMeters meters;
  private final OutboxProperties properties;
  private final Clock clock;

  EmptyOutbox(
      Outbox outbox,
      Postman postman,
      OutboxMeters meters,
      OutboxProperties properties,
      Clock clock) {
    this.outbox = outbox;
    this.postman = postman;
    this.meters = meters;
    this.properties = properties;
    this.clock = clock;
  }

  /// One round.
  ///
  /// @param stopping asked before each mail; what is not tried is given back
  /// @return whether another round at once may find more
  boolean round(BooleanSupplier stopping) {
    UUID lease = UUID.randomUUID();
    Instant now = clock.instant();
    Instant leaseEnds = now.plus(properties.lease());
    List<DueMail> due = outbox.claim(lease, now, leaseEnds, properties.batch());
    Instant tooLate = leaseEnds.minus(properties.margin());
    for (int next = 0; next < due.size(); next++) {
      boolean late = clock.instant().isAfter(tooLate);
      if (late || stopping.getAsBoolean()) {
        release(due.subList(next, due.size()), lease);
        return late;
      }
      if (!deliver(due.get(next), lease)) {
        release(due.subList(next + 1, due.size()), lease);
        return false;
      }
    }
    return due.size() == properties.batch();
  }

  private void release(List<DueMail> untried, UUID lease) {
    if (!untried.isEmpty()) {
      outbox.release(untried, lease, clock.instant());
    }
  }

  /// False if there is no use in trying others.
  private boolean deliver(DueMail due, UUID lease) {
    HandOver outcome = postman.handOver(due.id(), due.mail());
    boolean ours =
        switch (outcome) {
          case HandOver.Taken() -> sent(due, lease);
          case HandOver.Refused(WhyUntold why) -> park(due, lease, why);
          case HandOver.NotNow(), HandOver.NobodyThere() -> tryAgain(due, lease);
        };
    if (!ours) {
      LOG.warn("Mail {} was taken over by another worker before it was settled", due.id());
    }
    return !(outcome instanceof HandOver.NobodyThere);
  }

  private boolean sent(DueMail due, UUID lease) {
    meters.sent();
    return outbox.sent(due.id(), lease, clock.instant());
  }

  private boolean park(DueMail due, UUID lease, WhyUntold why) {
    meters.parked();
    LOG.warn("Mail {} is given up after attempt {}: {}", due.id(), due.attempt(), why);
    return outbox.park(due.id(), lease, why, clock.instant());
  }

  private boolean tryAgain(DueMail due, UUID lease) {
    if (due.attempt() >= properties.maxAttempts()) {
      return park(due, lease, WhyUntold.NO_ANSWER);
    }
    meters.failed();
    double chance = ThreadLocalRandom.current().nextDouble();
    Instant next = clock.instant().plus(properties.waitAfter(due.attempt(), chance));
    return outbox.retry(due.id(), lease, WhyUntold.NO_ANSWER, next);
  }
}
