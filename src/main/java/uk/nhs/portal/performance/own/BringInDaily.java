package uk.nhs.portal.performance.own;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Brings the portal's own figures in each night, when nobody waits for a page.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
class BringInDaily {

  private final BringInOwnFigures bringIn;

  BringInDaily(BringInOwnFigures bringIn) {
    this.bringIn = bringIn;
  }

  @Scheduled(cron = "0 20 3 * * *", zone = "Europe/London")
  void now() {
    bringIn.now();
  }
}
