package uk.nhs.portal.identity.registrations;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Ends temporary registrations soon after their last day; two servers that do it at once end each
/// of them once.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
class EndOverdueStays {

  private final EndRegistrations registrations;

  EndOverdueStays(EndRegistrations registrations) {
    this.registrations = registrations;
  }

  @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
  void now() {
    int ended;
    do {
      ended = registrations.endOverdue();
    } while (ended > 0);
  }
}
