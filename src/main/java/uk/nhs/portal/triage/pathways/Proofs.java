package uk.nhs.portal.triage.pathways;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.CheckQuestionnaire;
import uk.nhs.portal.questionnaires.check.Report;

/// What was proven of versions. A version never changes, and nor does its proof; a large one takes
/// a second.
@Component
class Proofs {

  private static final int MANY = 200;

  private final Map<String, Report> known = new ConcurrentHashMap<>();

  Report of(String hash, Questionnaire questionnaire) {
    if (known.size() >= MANY) {
      known.clear();
    }
    return known.computeIfAbsent(hash, missing -> CheckQuestionnaire.check(questionnaire));
  }
}
