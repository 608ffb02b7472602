package uk.nhs.portal.triage.ui.curator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What the curators' home page and header offer of triage.
@Configuration(proxyBeanMethods = false)
class CuratorServices {

  private static final int POSITION = 20;

  @Bean
  ServiceCard pathwaysCard() {
    return new ServiceCard(
        CuratorPage.WORDS.get("curator.pathways"),
        CuratorPage.PATH,
        CuratorPage.WORDS.get("curator.pathways.what"),
        Audience.CURATOR,
        POSITION);
  }

  @Bean
  NavigationItem pathwaysNavigation() {
    return new NavigationItem(
        CuratorPage.WORDS.get("curator.pathways"), CuratorPage.PATH, Audience.CURATOR, POSITION);
  }
}
