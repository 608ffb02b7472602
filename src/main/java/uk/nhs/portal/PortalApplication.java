package uk.nhs.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the portal.
@SpringBootApplication
public class PortalApplication {

  static void main(String[] args) {
    SpringApplication.run(PortalApplication.class, args);
  }
}
