package uk.nhs.portal.messages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.signposts.SignedInNow;

/// The people of the tests; says who is signed in as a test wishes.
public final class KnownPeople implements SignedInNow, Correspondents {

  private @Nullable UUID patient;
  private Set<OdsCode> practices = Set.of();

  public void patientSignsIn(UUID patient) {
    this.patient = patient;
    this.practices = Set.of();
  }

  public void staffSignIn(OdsCode... practices) {
    this.patient = null;
    this.practices = Set.of(practices);
  }

  @Override
  public Optional<UUID> patient() {
    return Optional.ofNullable(patient);
  }

  @Override
  public Set<OdsCode> practices() {
    return practices;
  }

  @Override
  public Map<UUID, Correspondent> byIds(Collection<UUID> patients) {
    Correspondent aisha =
        new Correspondent(
            PersonName.of("Aisha", "Khan"),
            PhoneNumber.of("07700 900123"),
            List.of("Information in: large print"));
    return patients.stream()
        .collect(Collectors.toMap(Function.identity(), id -> aisha, (a, b) -> a));
  }

  /// Puts them into the application under test.
  @TestConfiguration(proxyBeanMethods = false)
  public static class Configuration {

    @Bean
    @Primary
    KnownPeople knownPeople() {
      return new KnownPeople();
    }
  }
}
