package uk.nhs.portal.questionnaires.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;

/// Whether everything can be reached, and every way leads to an outcome.
final class Reach implements Check {

  @Override
  public Stream<Finding> of(Behaviour behaviour) {
    return Stream.of(items(behaviour), outcomes(behaviour), endings(behaviour), end(behaviour))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> items(Behaviour behaviour) {
    return behaviour.questionnaire().items().stream()
        .filter(item -> behaviour.asked(item.id()).isEmpty())
        .map(item ->
            new Finding("unreachable-item", item.id().value(), "No answers lead to this item."));
  }

  private static Stream<Finding> outcomes(Behaviour behaviour) {
    return behaviour.questionnaire().outcomes().stream()
        .filter(outcome -> behaviour.with(outcome).isEmpty())
        .map(outcome ->
            new Finding("unreachable-outcome", outcome, "No answers end with this outcome."));
  }

  private static Stream<Finding> endings(Behaviour behaviour) {
    List<Ending> endings = behaviour.questionnaire().endings();
    return IntStream.range(0, endings.size())
        .filter(i -> behaviour.reached(i).isEmpty())
        .mapToObj(i ->
            new Finding(
                "unreachable-ending",
                Endings.name(endings, i),
                "No answers reach this ending: they end before it, or never fit it."));
  }

  private static Stream<Finding> end(Behaviour behaviour) {
    Questionnaire questionnaire = behaviour.questionnaire();
    if (Form.is(questionnaire) || behaviour.goingOn().isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        new Finding(
            "no-outcome",
            "questionnaire",
            "After the last question these answers have reached no ending.",
            new Examples(behaviour).of(behaviour.goingOn())));
  }
}
