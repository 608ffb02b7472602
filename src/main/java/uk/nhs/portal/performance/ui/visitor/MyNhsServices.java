package uk.nhs.portal.performance.ui.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What everybody finds of MyNHS on the home page and in the header.
@Configuration(proxyBeanMethods = false)
class MyNhsServices {

  private static final Words WORDS = Words.of(MyNhsServices.class);

  @Bean
  ServiceCard myNhsCard() {
    return new ServiceCard(
        WORDS.get("visitor.title"),
        PerformanceLinks.home(),
        WORDS.get("visitor.card.description"),
        Audience.VISITOR,
        40);
  }

  @Bean
  NavigationItem myNhsNavigation() {
    return new NavigationItem(
        WORDS.get("visitor.title"), PerformanceLinks.home(), Audience.VISITOR, 40);
  }
}
