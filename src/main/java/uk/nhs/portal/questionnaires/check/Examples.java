package uk.nhs.portal.questionnaires.check;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.LinkId;

/// Turns a member of a set into answers that a person would give.
final class Examples {

  private final AnswerSpace space;
  private final Engine engine;

  Examples(Behaviour behaviour) {
    space = behaviour.space();
    engine = new Engine(behaviour.questionnaire());
  }

  /// Answers of one member that count, up to where the questions end.
  Answers of(AnswerSet set) {
    return counted(space.some(set));
  }

  /// Those of these answers that count.
  Answers counted(Answers answers) {
    return engine.counted(answers);
  }

  /// Those that are given before an item is asked.
  Answers before(LinkId item, AnswerSet set) {
    Map<LinkId, Answer> before = new LinkedHashMap<>();
    Answers counted = of(set);
    for (LinkId id : engine.questionnaire().items().stream().map(each -> each.id()).toList()) {
      if (id.equals(item)) {
        break;
      }
      counted.to(id).ifPresent(answer -> before.put(id, answer));
    }
    return Answers.of(before);
  }

  Engine engine() {
    return engine;
  }
}
