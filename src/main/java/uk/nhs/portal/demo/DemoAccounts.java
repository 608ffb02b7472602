package uk.nhs.portal.demo;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import uk.nhs.portal.identity.OfferedAccounts;
import uk.nhs.portal.identity.OfferedAccounts.Offered;

/// The accounts with which the demonstration is tried; the sign-in page lists them.
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoAccounts {

  static final String PASSWORD = "harbour-lantern-fern";
  static final String RECEPTION = "reception@example.com";
  static final String MANAGER = "manager@example.com";
  static final String CURATOR = "curator@example.com";

  /// Two people at each of the first two practices sign in.
  static boolean hasAccount(Fernshire.Person person) {
    return person.serial() % Fernshire.practices().size() < 2
        && person.serial() < 2 * Fernshire.practices().size();
  }

  @Bean
  OfferedAccounts offeredAccounts() {
    return () -> Stream.concat(patients(), staff()).toList();
  }

  private static Stream<Offered> patients() {
    return Fernshire.people().stream()
        .filter(DemoAccounts::hasAccount)
        .map(person ->
            offered("Patient of practice " + person.practice().value(), person.email().value()));
  }

  private static Stream<Offered> staff() {
    return Stream.of(
        offered("Receptionist of practice ZYP001", RECEPTION),
        offered("Practice manager of ZYP001 and ZYP002", MANAGER),
        offered("Curator of NHS England", CURATOR));
  }

  private static Offered offered(String who, String email) {
    return new Offered(who, email, PASSWORD);
  }
}
