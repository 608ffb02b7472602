package uk.nhs.portal.questionnaires.responses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

/// Small questionnaires that tests answer.
public final class TestQuestionnaires {

  private TestQuestionnaires() {}

  /// One of the files beside the module's tests, such as `every-kind`.
  public static Questionnaire read(String name) {
    String file = "/uk/nhs/portal/questionnaires/" + name + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(TestQuestionnaires.class.getResourceAsStream(file), file)) {
      return ReadQuestionnaire.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
