package uk.nhs.portal.questionnaires.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;

/// Proves a questionnaire sound, over all answers that can be given to it, or shows answers with
/// which it is not.
public final class CheckQuestionnaire {

  private static final List<Check> CHECKS =
      List.of(
          new Cases(),
          new Reach(),
          new Safety(),
          new Advised(),
          new Urgency(),
          new Usefulness(),
          new Redundancy());

  private CheckQuestionnaire() {}

  /// Everything that is wrong, and answers that reach each item and each outcome.
  public static Report check(Questionnaire questionnaire) {
    Behaviour behaviour = new Behaviour(new AnswerSpace(questionnaire), questionnaire);
    return new Report(findings(behaviour).toList(), items(behaviour), outcomes(behaviour));
  }

  /// Everything that is wrong; found as far as it is asked for, what costs least first.
  static Stream<Finding> findings(Behaviour behaviour) {
    return CHECKS.stream().flatMap(check -> check.of(behaviour));
  }

  private static Map<LinkId, Answers> items(Behaviour behaviour) {
    Examples examples = new Examples(behaviour);
    Map<LinkId, Answers> answers = new LinkedHashMap<>();
    for (Item item : behaviour.questionnaire().items()) {
      AnswerSet asked = behaviour.asked(item.id());
      if (!asked.isEmpty()) {
        answers.put(item.id(), examples.before(item.id(), asked));
      }
    }
    return answers;
  }

  private static Map<String, Answers> outcomes(Behaviour behaviour) {
    Examples examples = new Examples(behaviour);
    Map<String, Answers> answers = new LinkedHashMap<>();
    for (String outcome : behaviour.questionnaire().outcomes()) {
      AnswerSet with = behaviour.with(outcome);
      if (!with.isEmpty()) {
        answers.put(outcome, examples.of(with));
      }
    }
    return answers;
  }
}
