package uk.nhs.portal.registration.ui.practice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What the practice's home page and header offer of registrations.
@Configuration(proxyBeanMethods = false)
class OfferRegistrations {

  private static final int POSITION = 7;

  @Bean
  ServiceCard practiceRegistrationsCard() {
    return new ServiceCard(
        RegistrationPage.WORDS.get("practice.queue"),
        RegistrationPage.PATH,
        RegistrationPage.WORDS.get("practice.queue.what"),
        Audience.PRACTICE,
        POSITION);
  }

  @Bean
  NavigationItem practiceRegistrationsNavigation(ObjectProvider<ShowApplicants> applicants) {
    return new NavigationItem(
        RegistrationPage.WORDS.get("practice.registrations"),
        RegistrationPage.PATH,
        Audience.PRACTICE,
        POSITION,
        () -> applicants.getObject().countNew());
  }
}
