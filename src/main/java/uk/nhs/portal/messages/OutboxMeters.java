package uk.nhs.portal.messages;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// What operators watch: how much mail waits, for how long, and what became of attempts.
@Component
class OutboxMeters {

  private final Counter sent;
  private final Counter failed;
  private final Counter parked;

  OutboxMeters(MeterRegistry registry, OutboxBacklog backlog, Clock clock) {
    sent = attempts(registry, "sent");
    failed = attempts(registry, "failed");
    parked = attempts(registry, "parked");
    Gauge.builder("portal.outbox.backlog", backlog, OutboxBacklog::size)
        .description("E-mails that wait to be sent")
        .register(registry);
    Gauge.builder("portal.outbox.oldest", backlog, waiting -> age(waiting, clock))
        .description("How long the oldest of them has waited")
        .baseUnit("seconds")
        .register(registry);
  }

  void sent() {
    sent.increment();
  }

  void failed() {
    failed.increment();
  }

  void parked() {
    parked.increment();
  }

  private static double age(OutboxBacklog waiting, Clock clock) {
    return waiting
        .oldest()
        .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }

  private static Counter attempts(MeterRegistry registry, String outcome) {
    return Counter.builder("portal.outbox.attempts")
        .description("Attempts to hand an e-mail over, by outcome")
        .tag("outcome", outcome)
        .register(registry);
  }
}
