package uk.nhs.portal.maturity.assessments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.questionnaires.responses.KeepVersions;
import uk.nhs.portal.questionnaires.responses.VersionHash;

/// The questionnaires of the editions, as the portal carries them.
@Component
public class AssessmentForms {

  private final Map<AssessmentEdition, Questionnaire> questionnaires =
      new EnumMap<>(AssessmentEdition.class);
  private final Map<AssessmentEdition, VersionHash> kept = new ConcurrentHashMap<>();
  private final KeepVersions versions;

  AssessmentForms(KeepVersions versions) {
    this.versions = versions;
    for (AssessmentEdition edition : AssessmentEdition.values()) {
      questionnaires.put(edition, read(edition));
    }
  }

  public Questionnaire questionnaire(AssessmentEdition edition) {
    return Objects.requireNonNull(questionnaires.get(edition));
  }

  /// The themes of an edition, in the order in which they are asked.
  public List<Theme> themes(AssessmentEdition edition) {
    return themes(questionnaire(edition));
  }

  static List<Theme> themes(Questionnaire questionnaire) {
    return questionnaire.items().stream()
        .filter(item -> item.kind() == Kind.GROUP)
        .map(item -> Theme.of(item.id().value(), item.text()))
        .toList();
  }

  VersionHash version(AssessmentEdition edition) {
    return kept.computeIfAbsent(edition, each -> versions.keep(questionnaire(each)));
  }

  static Questionnaire read(AssessmentEdition edition) {
    String file = "/uk/nhs/portal/maturity/" + edition.form() + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(AssessmentForms.class.getResourceAsStream(file), file)) {
      return ReadQuestionnaire.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
