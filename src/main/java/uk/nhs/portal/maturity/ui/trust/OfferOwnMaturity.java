package uk.nhs.portal.maturity.ui.trust;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What the trusts' home page and header offer of digital maturity.
@Configuration(proxyBeanMethods = false)
class OfferOwnMaturity {

  private static final int POSITION = 10;

  @Bean
  ServiceCard ownMaturityCard() {
    return new ServiceCard(
        OwnPage.WORDS.get("own.title"),
        OwnPage.PATH,
        OwnPage.WORDS.get("own.what"),
        Audience.TRUST,
        POSITION);
  }

  @Bean
  NavigationItem ownMaturityNavigation() {
    return new NavigationItem(
        OwnPage.WORDS.get("own.title"), OwnPage.PATH, Audience.TRUST, POSITION);
  }
}
