package uk.nhs.portal.triage.ui.practice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What the practice's home page and header offer of triage.
@Configuration(proxyBeanMethods = false)
class OfferTriageInbox {

  private static final int POSITION = 5;

  @Bean
  ServiceCard triageInboxCard() {
    return new ServiceCard(
        CasePage.WORDS.get("practice.triage"),
        CasePage.PATH,
        CasePage.WORDS.get("practice.triage.what"),
        Audience.PRACTICE,
        POSITION);
  }

  @Bean
  NavigationItem triageInboxNavigation() {
    return new NavigationItem(
        CasePage.WORDS.get("practice.triage"), CasePage.PATH, Audience.PRACTICE, POSITION);
  }
}
