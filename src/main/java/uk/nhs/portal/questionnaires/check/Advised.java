package uk.nhs.portal.questionnaires.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Condition.Mentions;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;

/// Whether all advice is given to somebody, and all phrases are looked for.
final class Advised implements Check {

  @Override
  public Stream<Finding> of(Behaviour behaviour) {
    return Stream.concat(advice(behaviour), phrases(behaviour.questionnaire()));
  }

  private static Stream<Finding> advice(Behaviour behaviour) {
    List<Advice> advice = behaviour.questionnaire().advice();
    return IntStream.range(0, advice.size())
        .filter(i -> behaviour.advised(i).isEmpty())
        .mapToObj(i ->
            new Finding("advice-never", advice.get(i).id(), "No answers lead to this advice."));
  }

  private static Stream<Finding> phrases(Questionnaire questionnaire) {
    Set<String> used =
        Atoms.conditions(questionnaire)
            .flatMap(Atoms::of)
            .flatMap(atom ->
                atom instanceof Mentions(var _, String list) ? Stream.of(list) : Stream.of())
            .collect(Collectors.toSet());
    return questionnaire.phrases().keySet().stream()
        .filter(list -> !used.contains(list))
        .map(list -> new Finding("unused-phrases", list, "No condition looks for these phrases."));
  }
}
