package uk.nhs.portal.messages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// The doors to messages on the home pages and in the headers.
@Configuration(proxyBeanMethods = false)
class OfferMessages {

  private static final Words WORDS = Words.of(OfferMessages.class);
  private static final int POSITION = 40;

  @Bean
  ServiceCard inboxCard() {
    return new ServiceCard(
        WORDS.get("service.title"),
        MessagesLinks.inbox(),
        WORDS.get("service.description"),
        Audience.PATIENT,
        POSITION);
  }

  @Bean
  NavigationItem inboxNavigation() {
    return new NavigationItem(
        WORDS.get("service.title"), MessagesLinks.inbox(), Audience.PATIENT, POSITION);
  }

  @Bean
  ServiceCard untoldCard() {
    return new ServiceCard(
        WORDS.get("service.practice.title"),
        MessagesLinks.untold(),
        WORDS.get("service.practice.description"),
        Audience.PRACTICE,
        POSITION);
  }
}
