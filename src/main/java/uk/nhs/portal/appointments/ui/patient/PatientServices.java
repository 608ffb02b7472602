package uk.nhs.portal.appointments.ui.patient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What patients find of appointments on the home page and in the header.
@Configuration(proxyBeanMethods = false)
class PatientServices {

  private static final Words WORDS = Words.of(PatientServices.class);

  @Bean
  ServiceCard appointmentsCard() {
    return new ServiceCard(
        WORDS.get("patient.card.title"),
        AppointmentLinks.mine(),
        WORDS.get("patient.card.description"),
        Audience.PATIENT,
        10);
  }

  @Bean
  NavigationItem appointmentsNavigation() {
    return new NavigationItem(
        WORDS.get("patient.card.navigation"), AppointmentLinks.mine(), Audience.PATIENT, 10);
  }
}
