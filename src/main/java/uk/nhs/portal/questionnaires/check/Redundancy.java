package uk.nhs.portal.questionnaires.check;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// Whether every part of every condition makes a difference. Safety rules may say more than they
/// must, but need answers that they speak of.
final class Redundancy implements Check {

  private static final Set<Deletion.Of> CONDITIONS =
      Set.of(
          Deletion.Of.ITEM_CONDITION, Deletion.Of.ENDING_CONDITION, Deletion.Of.ADVICE_CONDITION);

  @Override
  public Stream<Finding> of(Behaviour behaviour) {
    return Stream.concat(
        rules(behaviour),
        Deletions.ofConditions(behaviour.questionnaire()).stream()
            .filter(deletion -> CONDITIONS.contains(deletion.of()))
            .map(deletion -> of(deletion, behaviour))
            .filter(Objects::nonNull));
  }

  private static Stream<Finding> rules(Behaviour behaviour) {
    return behaviour.questionnaire().safety().stream()
        .filter(rule -> behaviour.where(rule.when()).isEmpty())
        .map(rule ->
            new Finding(
                "useless-condition",
                rule.name(),
                "No answers ever fit the condition of this rule."));
  }

  private static @Nullable Finding of(Deletion deletion, Behaviour behaviour) {
    try {
      Behaviour without = new Behaviour(behaviour.space(), deletion.result().get());
      return without.endsLike(behaviour)
          ? new Finding(
              "useless-condition",
              deletion.where(),
              "Without %s nothing changes.".formatted(deletion.what()))
          : null;
    } catch (UnsoundQuestionnaire needed) {
      return null; // what is left is no questionnaire, so it was needed
    }
  }
}
