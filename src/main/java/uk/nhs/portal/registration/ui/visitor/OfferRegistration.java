package uk.nhs.portal.registration.ui.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.PracticeAction;
import uk.nhs.portal.signposts.ServiceCard;

/// How people come to registering: from the home page, from the header, and from a practice's page.
@Configuration(proxyBeanMethods = false)
class OfferRegistration {

  private static final Words WORDS = Words.of(OfferRegistration.class);
  private static final int POSITION = 15;

  @Bean
  ServiceCard registrationCard() {
    return new ServiceCard(
        WORDS.get("start.title"),
        RegistrationLinks.start(),
        WORDS.get("start.card"),
        Audience.VISITOR,
        POSITION);
  }

  @Bean
  NavigationItem registrationNavigation() {
    return new NavigationItem(
        WORDS.get("start.navigation"), RegistrationLinks.start(), Audience.VISITOR, POSITION);
  }

  @Bean
  PracticeAction registerHere() {
    return new PracticeAction(
        WORDS.get("practice.action"), RegistrationLinks.practices(), POSITION);
  }
}
