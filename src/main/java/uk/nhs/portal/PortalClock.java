package uk.nhs.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one place where the portal reads the machine's time.
@Configuration(proxyBeanMethods = false)
class PortalClock {

  /// What the database stores: a finer time would be another one when it is read again.
  private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }
}
