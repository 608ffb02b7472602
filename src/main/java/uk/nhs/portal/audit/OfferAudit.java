package uk.nhs.portal.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.ServiceCard;

/// Puts the trail on the curators' home page.
@Configuration(proxyBeanMethods = false)
class OfferAudit {

  private static final Words WORDS = Words.of(OfferAudit.class);

  @Bean
  ServiceCard auditCard() {
    return new ServiceCard(
        WORDS.get("audit.title"), "/curator/audit", WORDS.get("audit.lead"), Audience.CURATOR, 900);
  }
}
