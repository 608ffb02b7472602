package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets what patients entered and never booked, a day after.
@Component
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
