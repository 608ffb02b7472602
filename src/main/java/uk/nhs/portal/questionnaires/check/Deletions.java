package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Condition.All;
import uk.nhs.portal.questionnaires.Condition.Any;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.SafetyRule;
import uk.nhs.portal.questionnaires.Step;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// Everything that can be taken out of a questionnaire: each condition, each part of one, each
/// ending, and all endings of an outcome.
final class Deletions {

  private final Questionnaire from;
  private final List<Deletion> deletions = new ArrayList<>();

  private Deletions(Questionnaire from) {
    this.from = from;
  }

  /// From conditions alone.
  static List<Deletion> ofConditions(Questionnaire questionnaire) {
    Deletions made = new Deletions(questionnaire);
    made.conditions();
    return List.copyOf(made.deletions);
  }

  /// From anything.
  static List<Deletion> of(Questionnaire questionnaire) {
    Deletions made = new Deletions(questionnaire);
    made.conditions();
    made.endings();
    made.outcomes();
    return List.copyOf(made.deletions);
  }

  private void conditions() {
    for (Step step : from.steps()) {
      if (step instanceof Item item) {
        item.withItsItems().forEach(this::of);
      }
    }
    List<Ending> endings = from.endings();
    for (int i = 0; i < endings.size(); i++) {
      Ending ending = endings.get(i);
      int index = i;
      smaller(
          Deletion.Of.ENDING_CONDITION,
          Endings.name(endings, i),
          ending.when(),
          when -> replace(index, List.of(new Ending(ending.outcome(), when, ending.because()))));
    }
    from.advice().forEach(this::of);
    from.safety().forEach(this::of);
  }

  private void of(Item item) {
    smaller(
        Deletion.Of.ITEM_CONDITION,
        item.id().value(),
        item.when(),
        when -> with(steps(step -> replace(step, item.id(), when))));
  }

  private void of(Advice advice) {
    smaller(
        Deletion.Of.ADVICE_CONDITION,
        advice.id(),
        advice.when(),
        when -> {
          Advice other =
              new Advice(advice.id(), advice.type(), advice.text(), advice.outcomes(), when);
          return with(from.steps(), swap(from.advice(), advice, other), from.safety());
        });
  }

  private void of(SafetyRule rule) {
    smaller(
        Deletion.Of.RULE_CONDITION,
        rule.name(),
        rule.when(),
        when -> {
          SafetyRule other = new SafetyRule(rule.name(), when, rule.atLeast());
          return with(from.steps(), from.advice(), swap(from.safety(), rule, other));
        });
  }

  private void smaller(
      Deletion.Of of,
      String where,
      Condition condition,
      Function<Condition, Questionnaire> result) {
    if (condition.equals(Condition.always())) {
      return;
    }
    add(of, where, condition, () -> result.apply(Condition.always()));
    parts(
        condition,
        UnaryOperator.identity(),
        (part, rest) -> add(of, where, part, () -> result.apply(rest)));
  }

  private void add(
      Deletion.Of of, String where, Condition condition, Supplier<Questionnaire> result) {
    deletions.add(
        new Deletion(of, where, "\"" + WriteQuestionnaire.text(condition) + "\"", result));
  }

  /// Each part of an and or an or, at any depth, with what is left of the whole.
  private static void parts(
      Condition condition, UnaryOperator<Condition> around, BiConsumer<Condition, Condition> part) {
    switch (condition) {
      case All(List<Condition> parts) -> parts(parts, rest -> around.apply(new All(rest)), part);
      case Any(List<Condition> parts) -> parts(parts, rest -> around.apply(new Any(rest)), part);
      default -> {}
    }
  }

  private static void parts(
      List<Condition> parts,
      Function<List<Condition>, Condition> around,
      BiConsumer<Condition, Condition> part) {
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      if (parts.size() > 1) { // the only part is the whole
        part.accept(parts.get(i), around.apply(without(parts, i)));
      }
      parts(
          parts.get(i),
          inner -> {
            List<Condition> others = new ArrayList<>(parts);
            others.set(index, inner);
            return around.apply(others);
          },
          part);
    }
  }

  private void endings() {
    List<Ending> endings = from.endings();
    for (int i = 0; i < endings.size(); i++) {
      int index = i;
      deletions.add(
          new Deletion(
              Deletion.Of.ENDING,
              Endings.name(endings, i),
              "the ending",
              () -> replace(index, List.of())));
    }
  }

  private void outcomes() {
    for (String outcome : from.outcomes()) {
      deletions.add(
          new Deletion(
              Deletion.Of.OUTCOME,
              outcome,
              "all its endings",
              () -> with(steps(step -> isEnding(step, outcome) ? List.of() : List.of(step)))));
    }
  }

  private static boolean isEnding(Step step, String outcome) {
    return step instanceof Ending ending && ending.outcome().equals(outcome);
  }

  private Questionnaire replace(int ending, List<Step> by) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    for (Step step : from.steps()) {
      if (step instanceof Ending && at++ == ending) {
        steps.addAll(by);
      } else {
        steps.add(step);
      }
    }
    return with(steps);
  }

  private static List<Step> replace(Step step, LinkId id, Condition when) {
    return List.of(step instanceof Item item ? replace(item, id, when) : step);
  }

  private static Item replace(Item item, LinkId id, Condition when) {
    Item same = item.items(item.items().stream().map(inner -> replace(inner, id, when)).toList());
    return item.id().equals(id) ? same.when(when) : same;
  }

  private List<Step> steps(Function<Step, List<Step>> change) {
    return from.steps().stream().flatMap(step -> change.apply(step).stream()).toList();
  }

  private Questionnaire with(List<Step> steps) {
    return with(steps, from.advice(), from.safety());
  }

  private Questionnaire with(List<Step> steps, List<Advice> advice, List<SafetyRule> safety) {
    return new Questionnaire(
        from.titlePage(),
        from.population(),
        from.outcomes(),
        steps,
        from.phrases(),
        advice,
        safety,
        from.cases());
  }

  private static <T> List<T> without(List<T> list, int index) {
    List<T> rest = new ArrayList<>(list);
    rest.remove(index);
    return rest;
  }

  private static <T> List<T> swap(List<T> list, T one, T other) {
    return list.stream().map(each -> each.equals(one) ? other : each).toList();
  }
}
