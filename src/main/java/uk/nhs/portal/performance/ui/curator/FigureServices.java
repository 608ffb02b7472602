package uk.nhs.portal.performance.ui.curator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What the curators' home page and header offer of MyNHS.
@Configuration(proxyBeanMethods = false)
class FigureServices {

  private static final int POSITION = 30;

  @Bean
  ServiceCard figuresCard() {
    return new ServiceCard(
        CuratorPage.WORDS.get("curator.figures"),
        CuratorPage.PATH,
        CuratorPage.WORDS.get("curator.figures.what"),
        Audience.CURATOR,
        POSITION);
  }

  @Bean
  ServiceCard measuresCard() {
    return new ServiceCard(
        CuratorPage.WORDS.get("curator.measures"),
        MeasuresView.HERE,
        CuratorPage.WORDS.get("curator.measures.what"),
        Audience.CURATOR,
        POSITION + 1);
  }

  @Bean
  NavigationItem figuresNavigation() {
    return new NavigationItem(
        CuratorPage.WORDS.get("curator.figures.short"),
        CuratorPage.PATH,
        Audience.CURATOR,
        POSITION);
  }
}
