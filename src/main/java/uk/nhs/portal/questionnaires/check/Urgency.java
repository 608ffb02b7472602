package uk.nhs.portal.questionnaires.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;

/// Whether a red flag never makes an outcome less urgent, whatever else is answered.
final class Urgency implements Check {

  @Override
  public Stream<Finding> of(Behaviour behaviour) {
    return behaviour.questionnaire().items().stream()
        .filter(item -> !item.redFlags().isEmpty())
        .flatMap(item ->
            behaviour.space().coding(item.id()).redFlags().stream()
                .map(redFlag -> of(item, redFlag, behaviour))
                .filter(Objects::nonNull));
  }

  private static @Nullable Finding of(Item item, Answer redFlag, Behaviour behaviour) {
    Coding coding = behaviour.space().coding(item.id());
    List<String> outcomes = behaviour.questionnaire().outcomes();
    for (int many = 1; many <= outcomes.size(); many++) {
      AnswerSet leaving = coding.leaving(behaviour.withFirst(many), redFlag);
      if (!leaving.isEmpty()) {
        return finding(item, redFlag, leaving, behaviour);
      }
    }
    return null;
  }

  /// The example has the red flag; the message names the answer that would be more urgent.
  private static Finding finding(
      Item item, Answer redFlag, AnswerSet leaving, Behaviour behaviour) {
    Examples examples = new Examples(behaviour);
    Answers before = behaviour.space().some(leaving);
    Answer instead = before.to(item.id()).orElseThrow();
    Answer flagged = behaviour.space().coding(item.id()).with(redFlag, instead);
    Answers after = before.with(item.id(), flagged);
    return new Finding(
        "lowers-urgency",
        item.id().value(),
        "With %s the outcome is %s, but with %s it is %s, which is more urgent."
            .formatted(
                words(flagged),
                outcome(examples, after),
                words(instead),
                outcome(examples, before)),
        examples.counted(after));
  }

  private static String outcome(Examples examples, Answers answers) {
    String outcome = examples.engine().path(answers).outcome();
    return outcome == null ? "none" : outcome;
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Choice(String code) -> "\"" + code + "\"";
      case Answer.Choices(List<String> codes) -> "\"" + String.join(", ", codes) + "\"";
      case Answer.YesNo(boolean yes) -> yes ? "yes" : "no";
      default -> "no answer";
    };
  }
}
