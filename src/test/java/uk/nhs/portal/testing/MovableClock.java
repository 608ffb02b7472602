package uk.nhs.portal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that stands still until a test moves it; it starts on Tuesday 3 March 2026 at 9am.
public final class MovableClock extends Clock {

  private static final Instant START = Instant.parse("2026-03-03T09:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  /// Lets time pass.
  public void pass(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  /// Sets the time.
  public void set(Instant instant) {
    now.set(instant);
  }

  /// Back to Tuesday 3 March 2026 at 9am.
  public void reset() {
    now.set(START);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  /// Puts the clock into the application under test.
  @TestConfiguration(proxyBeanMethods = false)
  static class Configuration {

    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock();
    }
  }
}
