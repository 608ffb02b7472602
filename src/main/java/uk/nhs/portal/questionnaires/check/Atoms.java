package uk.nhs.portal.questionnaires.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Condition.All;
import uk.nhs.portal.questionnaires.Condition.Answered;
import uk.nhs.portal.questionnaires.Condition.Any;
import uk.nhs.portal.questionnaires.Condition.Compare;
import uk.nhs.portal.questionnaires.Condition.Mentions;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;

/// What the conditions of a questionnaire ask about single answers.
final class Atoms {

  private final Map<LinkId, Set<Condition>> byItem = new LinkedHashMap<>();

  Atoms(Questionnaire questionnaire) {
    conditions(questionnaire).flatMap(Atoms::of).forEach(this::know);
  }

  private void know(Condition atom) {
    byItem.computeIfAbsent(item(atom), id -> new LinkedHashSet<>()).add(atom);
  }

  /// About the answer to an item, each once; whether it was answered is not among them.
  List<Condition> about(LinkId item) {
    return List.copyOf(byItem.getOrDefault(item, Set.of()));
  }

  /// Every condition: of items, endings, advice and rules.
  static Stream<Condition> conditions(Questionnaire questionnaire) {
    return Stream.of(
            questionnaire.items().stream().map(Item::when),
            questionnaire.endings().stream().map(ending -> ending.when()),
            questionnaire.advice().stream().map(advice -> advice.when()),
            questionnaire.safety().stream().map(rule -> rule.when()))
        .flatMap(conditions -> conditions);
  }

  /// The comparisons that a condition is made of.
  static Stream<Condition> of(Condition condition) {
    return switch (condition) {
      case All(List<Condition> parts) -> parts.stream().flatMap(Atoms::of);
      case Any(List<Condition> parts) -> parts.stream().flatMap(Atoms::of);
      case Answered(LinkId _, boolean _) -> Stream.of();
      case Compare compare -> Stream.of(compare);
      case Mentions mentions -> Stream.of(mentions);
    };
  }

  private static LinkId item(Condition atom) {
    return atom.items().findFirst().orElseThrow();
  }
}
