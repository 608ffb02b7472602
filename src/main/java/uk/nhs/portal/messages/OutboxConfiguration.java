package uk.nhs.portal.messages;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/// Chooses the postman: SMTP where `spring.mail.host` names a server, files otherwise.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxConfiguration {

  @Bean
  Postman postman(
      ObjectProvider<JavaMailSender> server,
      MailWriter writer,
      @Value("${portal.data}") Path data) {
    JavaMailSender smtp = server.getIfAvailable();
    return smtp == null
        ? new FilePostman(data.resolve("outbox"), writer)
        : new SmtpPostman(smtp, writer);
  }
}
