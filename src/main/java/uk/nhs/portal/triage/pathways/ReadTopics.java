package uk.nhs.portal.triage.pathways;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the topics once; a file that cannot be read stops the portal before anybody needs it.
@Configuration(proxyBeanMethods = false)
class ReadTopics {

  @Bean
  Topics topics() {
    return Topics.read();
  }

  @Bean
  TopicPopulations topicPopulations() {
    return TopicPopulations.read();
  }
}
