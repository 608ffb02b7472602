package uk.nhs.portal.questionnaires.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.Step;

/// What later items and endings can still know of the answers before an item.
final class Remembered {

  private final Map<LinkId, Item> items = new HashMap<>();
  private final AnswerClasses classes;
  private final Map<Condition, Integer> places = new LinkedHashMap<>();
  private final Map<LinkId, BitSet> lookedAtFrom = new HashMap<>();
  private final Map<LinkId, Map<Answer, BitSet>> holding = new HashMap<>();

  Remembered(Questionnaire questionnaire, AnswerClasses classes) {
    this.classes = classes;
    questionnaire.items().forEach(item -> items.put(item.id(), item));
    BitSet later = new BitSet();
    for (Step step : questionnaire.allSteps().reversed()) {
      switch (step) {
        case Ending ending -> later.or(places(ending.when()));
        case Item item -> {
          // inside a group its condition stays important, as each item within looks at it
          item.withItsItems().forEach(inner -> later.or(places(inner.when())));
          item.withItsItems().forEach(inner -> lookedAtFrom.put(inner.id(), copy(later)));
        }
      }
    }
  }

  private static BitSet copy(BitSet set) {
    BitSet copy = new BitSet();
    copy.or(set);
    return copy;
  }

  private BitSet places(Condition condition) {
    BitSet set = new BitSet();
    atoms(condition).forEach(atom -> set.set(places.computeIfAbsent(atom, any -> places.size())));
    return set;
  }

  private static Stream<Condition> atoms(Condition condition) {
    return Stream.concat(
        Atoms.of(condition), condition.items().map(item -> new Condition.Answered(item, true)));
  }

  /// The comparisons that hold for answers that count, of those that still matter at an item.
  BitSet of(Answers answers, LinkId next) {
    BitSet set = new BitSet();
    answers.byItem().forEach((id, answer) -> set.or(holding(id, answer)));
    set.and(Objects.requireNonNull(lookedAtFrom.get(next)));
    return set;
  }

  private BitSet holding(LinkId id, Answer answer) {
    return holding
        .computeIfAbsent(id, any -> new HashMap<>())
        .computeIfAbsent(answer, any -> hold(Objects.requireNonNull(items.get(id)), answer));
  }

  private BitSet hold(Item item, Answer answer) {
    BitSet set = new BitSet();
    places.forEach((atom, place) -> {
      if (atom.items().anyMatch(item.id()::equals)) {
        set.set(place, classes.holds(item, atom, answer));
      }
    });
    return set;
  }
}
