package uk.nhs.portal.demo;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import uk.nhs.portal.identity.OfferedAccounts;
import uk.nhs.portal.identity.OfferedAccounts.Offered;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// The accounts with which the demonstration is tried; the sign-in page lists them.
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoAccounts {

  static final String PASSWORD = "harbour-lantern-fern";
  static final String RECEPTION = "reception@example.com";
  static final String MANAGER = "manager@example.com";
  static final String CLINICIAN = "clinician@example.com";
  static final String TRUST = "trust@example.com";
  static final String CURATOR = "curator@example.com";
  static final String SECOND_CURATOR = "curator2@example.com";
  static final String SAFETY = "safety@example.com";

  /// Two people at each of the first two practices sign in.
  static boolean hasAccount(Fernshire.Person person) {
    return person.serial() % Fernshire.practices().size() < 2
        && person.serial() < 2 * Fernshire.practices().size();
  }

  @Bean
  OfferedAccounts offeredAccounts(FindOrganisations organisations) {
    return () -> {
      Map<OdsCode, OrganisationSummary> practices =
          organisations.byCodes(
              Stream.concat(Fernshire.practices().stream(), Stream.of(FernshireTrusts.FIRST))
                  .toList());
      Function<OdsCode, String> name =
          code -> practices.containsKey(code) ? practices.get(code).name() : code.formatted();
      return Stream.concat(patients(name), staff(name)).toList();
    };
  }

  private static Stream<Offered> patients(Function<OdsCode, String> name) {
    return Fernshire.people().stream()
        .filter(DemoAccounts::hasAccount)
        .map(person ->
            offered("Patient of " + name.apply(person.practice()), person.email().value()));
  }

  private static Stream<Offered> staff(Function<OdsCode, String> name) {
    String first = name.apply(Fernshire.practices().getFirst());
    String trust = name.apply(FernshireTrusts.FIRST);
    String second = name.apply(Fernshire.practices().get(1));
    return Stream.of(
        offered("Receptionist of " + first, RECEPTION),
        offered("Practice manager of " + first + " and " + second, MANAGER),
        offered("Clinician of 111", CLINICIAN),
        offered("Editor of " + trust, TRUST),
        offered("Curator of NHS England", CURATOR),
        offered("Second curator of NHS England", SECOND_CURATOR),
        offered("Clinical safety officer of NHS England", SAFETY));
  }

  private static Offered offered(String who, String email) {
    return new Offered(who, email, PASSWORD);
  }
}
