package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Forgets what patients entered and never booked, a day after.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
class ForgetOldHolds {

  private static final Duration KEPT = Duration.ofDays(1);

  private final Attempts attempts;
  private final Appointments appointments;
  private final Clock clock;

  ForgetOldHolds(Attempts attempts, Appointments appointments, Clock clock) {
    this.attempts = attempts;
    this.appointments = appointments;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void now() {
    attempts.at(() -> appointments.forgetHoldsMadeBefore(clock.instant().minus(KEPT)));
  }
}
