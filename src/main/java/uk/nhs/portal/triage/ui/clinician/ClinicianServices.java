package uk.nhs.portal.triage.ui.clinician;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What the clinicians' home page and header offer of triage.
@Configuration(proxyBeanMethods = false)
class ClinicianServices {

  private static final int POSITION = 5;

  @Bean
  ServiceCard callsCard() {
    return new ServiceCard(
        ClinicianPage.WORDS.get("calls.title"),
        ClinicianPage.PATH,
        ClinicianPage.WORDS.get("calls.card"),
        Audience.CLINICIAN,
        POSITION);
  }

  @Bean
  NavigationItem callsNavigation() {
    return new NavigationItem(
        ClinicianPage.WORDS.get("calls.title"), ClinicianPage.PATH, Audience.CLINICIAN, POSITION);
  }
}
