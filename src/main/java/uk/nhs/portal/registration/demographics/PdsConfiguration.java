package uk.nhs.portal.registration.demographics;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Connects the portal with the Personal Demographics Service where `portal.pds.url` says so.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PdsProperties.class)
class PdsConfiguration {

  @Bean
  PersonalDemographics personalDemographics(PdsProperties properties, Clock clock) {
    return properties.isConnected()
        ? new PdsOverFhir(new PdsHttp(properties), clock)
        : new NoDemographics();
  }
}
