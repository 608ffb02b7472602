package uk.nhs.portal.registration.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.registration.applications.RegistrationForms;

/// The answers of the questionnaires' own worked cases, and the same with a few changed.
final class WorkedAnswers {

  static final Questionnaire SHARED = RegistrationForms.read(RegistrationForms.SHARED);
  static final Questionnaire PERSON = RegistrationForms.read(RegistrationForms.PERSON);

  private WorkedAnswers() {}

  /// About everybody in an application.
  static Answers shared(String worked) {
    return of(SHARED, worked, Map.of());
  }

  static Answers shared(String worked, Map<String, Answer> changed) {
    return of(SHARED, worked, changed);
  }

  /// About one person.
  static Answers person(String worked) {
    return of(PERSON, worked, Map.of());
  }

  static Answers person(String worked, Map<String, Answer> changed) {
    return of(PERSON, worked, changed);
  }

  private static Answers of(
      Questionnaire questionnaire, String worked, Map<String, Answer> changed) {
    Map<LinkId, Answer> answers =
        new LinkedHashMap<>(
            questionnaire.cases().stream()
                .filter(each -> each.name().equals(worked))
                .findFirst()
                .orElseThrow()
                .answers()
                .byItem());
    changed.forEach((item, answer) -> answers.put(new LinkId(item), answer));
    return new Engine(questionnaire).counted(Answers.of(answers));
  }
}
