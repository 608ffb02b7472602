package uk.nhs.portal.maturity.ui.curator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What the curators' home page and header offer of digital maturity.
@Configuration(proxyBeanMethods = false)
class OfferMaturity {

  private static final int POSITION = 40;

  @Bean
  ServiceCard maturityCard() {
    return new ServiceCard(
        KeepPage.WORDS.get("keep.title"),
        KeepPage.PATH,
        KeepPage.WORDS.get("keep.what"),
        Audience.CURATOR,
        POSITION);
  }

  @Bean
  NavigationItem maturityNavigation() {
    return new NavigationItem(
        KeepPage.WORDS.get("keep.title"), KeepPage.PATH, Audience.CURATOR, POSITION);
  }
}
