package uk.nhs.portal.registration.applications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.questionnaires.responses.KeepVersions;
import uk.nhs.portal.questionnaires.responses.VersionHash;

/// The two questionnaires of an application: one for what holds for all of its people, one for each
/// of them.
@Component
public class RegistrationForms {

  /// The service that asks what holds for everybody.
  public static final String SHARED = "registration-shared";

  /// The service that asks about one person.
  public static final String PERSON = "registration-person";

  private final SingletonSupplier<VersionHash> shared;
  private final SingletonSupplier<VersionHash> person;

  RegistrationForms(KeepVersions versions) {
    shared = SingletonSupplier.of(() -> versions.keep(read(SHARED)));
    person = SingletonSupplier.of(() -> versions.keep(read(PERSON)));
  }

  VersionHash shared() {
    return shared.obtain();
  }

  VersionHash person() {
    return person.obtain();
  }

  /// A questionnaire as the portal carries it.
  public static Questionnaire read(String name) {
    String file = "/uk/nhs/portal/registration/" + name + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(RegistrationForms.class.getResourceAsStream(file), file)) {
      return ReadQuestionnaire.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
