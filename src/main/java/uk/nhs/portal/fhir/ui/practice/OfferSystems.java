package uk.nhs.portal.fhir.ui.practice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.ServiceCard;

/// What the practice's home page offers of its systems.
@Configuration(proxyBeanMethods = false)
class OfferSystems {

  private static final int POSITION = 90;

  @Bean
  ServiceCard systemsCard() {
    return new ServiceCard(
        SystemsView.WORDS.get("systems.title"),
        SystemsView.PATH,
        SystemsView.WORDS.get("systems.what"),
        Audience.PRACTICE,
        POSITION);
  }
}
