package uk.nhs.portal.triage.ui.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;
import uk.nhs.portal.triage.TriageLinks;

/// What everybody finds of 111 online on the home page and in the header.
@Configuration(proxyBeanMethods = false)
class VisitorServices {

  private static final Words WORDS = Words.of(VisitorServices.class);

  @Bean
  ServiceCard triageCard() {
    return new ServiceCard(
        WORDS.get("visitor.card.title"),
        TriageLinks.start(),
        WORDS.get("visitor.card.description"),
        Audience.VISITOR,
        5);
  }

  @Bean
  NavigationItem triageNavigation() {
    return new NavigationItem(
        WORDS.get("visitor.card.navigation"), TriageLinks.start(), Audience.VISITOR, 5);
  }
}
