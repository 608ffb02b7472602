package uk.nhs.portal.questionnaires.check;

import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.SafetyRule;

/// Whether every promise of the author is kept.
final class Safety implements Check {

  @Override
  public Stream<Finding> of(Behaviour behaviour) {
    return behaviour.questionnaire().safety().stream().flatMap(rule -> of(rule, behaviour));
  }

  private static Stream<Finding> of(SafetyRule rule, Behaviour behaviour) {
    int many = behaviour.questionnaire().outcomes().indexOf(rule.atLeast()) + 1;
    AnswerSet broken = behaviour.where(rule.when()).without(behaviour.withFirst(many));
    if (broken.isEmpty()) {
      return Stream.of();
    }
    Examples examples = new Examples(behaviour);
    var example = examples.of(broken);
    String outcome = examples.engine().path(example).outcome();
    return Stream.of(
        new Finding(
            "unsafe",
            rule.name(),
            "These answers end with %s, which is less urgent than %s."
                .formatted(outcome == null ? "no outcome" : outcome, rule.atLeast()),
            example));
  }
}
