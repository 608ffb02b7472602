package uk.nhs.portal.organisations.ui.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.ServiceCard;

/// What the home page offers of this module.
@Configuration(proxyBeanMethods = false)
class OrganisationServiceCards {

  private static final Words WORDS = Words.of(OrganisationServiceCards.class);

  @Bean
  ServiceCard findGpCard() {
    return new ServiceCard(
        WORDS.get("gp.title"),
        OrganisationLinks.findGp(),
        WORDS.get("gp.card"),
        Audience.VISITOR,
        10);
  }

  @Bean
  ServiceCard findPharmacyCard() {
    return new ServiceCard(
        WORDS.get("pharmacy.title"),
        OrganisationLinks.findPharmacy(),
        WORDS.get("pharmacy.card"),
        Audience.VISITOR,
        20);
  }
}
