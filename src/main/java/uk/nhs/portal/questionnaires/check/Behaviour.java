package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Condition.All;
import uk.nhs.portal.questionnaires.Condition.Answered;
import uk.nhs.portal.questionnaires.Condition.Any;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.Step;

/// What a questionnaire does with every set of answers, told as sets of answers.
final class Behaviour {

  private final AnswerSpace space;
  private final Questionnaire questionnaire;
  private final Map<LinkId, AnswerSet> asked = new LinkedHashMap<>();
  private final List<AnswerSet> reached = new ArrayList<>();
  private final Map<String, AnswerSet> outcomes = new LinkedHashMap<>();
  private final List<AnswerSet> advised = new ArrayList<>();
  private AnswerSet goingOn;

  /// @param space of this questionnaire, or of one with the same items and more conditions
  Behaviour(AnswerSpace space, Questionnaire questionnaire) {
    this.space = space;
    this.questionnaire = questionnaire;
    goingOn = space.all();
    questionnaire.outcomes().forEach(outcome -> outcomes.put(outcome, space.none()));
    for (Step step : questionnaire.allSteps()) {
      switch (step) {
        case Item item -> ask(item, goingOn);
        case Ending ending -> stop(ending);
      }
    }
    questionnaire.advice().forEach(advice -> advised.add(given(advice)));
  }

  private void ask(Item item, AnswerSet within) {
    AnswerSet here = within.and(where(item.when()));
    asked.put(item.id(), here);
    item.items().forEach(inner -> ask(inner, here));
  }

  private void stop(Ending ending) {
    AnswerSet here = goingOn.and(where(ending.when()));
    reached.add(here);
    outcomes.merge(ending.outcome(), here, AnswerSet::or);
    goingOn = goingOn.without(here);
  }

  private AnswerSet given(Advice advice) {
    Set<String> with = advice.outcomes();
    AnswerSet ends = space.none();
    for (Map.Entry<String, AnswerSet> outcome : outcomes.entrySet()) {
      if (with.isEmpty() || with.contains(outcome.getKey())) {
        ends = ends.or(outcome.getValue());
      }
    }
    return ends.and(where(advice.when()));
  }

  AnswerSpace space() {
    return space;
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  /// Those with which a condition holds, as far as it looks at items that were walked by.
  AnswerSet where(Condition condition) {
    AnswerSet set;
    switch (condition) {
      case All(List<Condition> parts) -> {
        set = space.all();
        for (Condition part : parts) {
          set = set.and(where(part));
        }
      }
      case Any(List<Condition> parts) -> {
        set = space.none();
        for (Condition part : parts) {
          set = set.or(where(part));
        }
      }
      case Answered(LinkId item, boolean wanted) -> {
        AnswerSet answered = asked(item).and(space.where(item, new Answered(item, true)));
        set = wanted ? answered : answered.not();
      }
      default -> {
        LinkId item = condition.items().findFirst().orElseThrow();
        set = asked(item).and(space.where(item, condition));
      }
    }
    return set;
  }

  /// Those with which an item is asked or shown.
  AnswerSet asked(LinkId item) {
    return Objects.requireNonNull(asked.get(item));
  }

  /// Those that reach an ending, by its place among the endings.
  AnswerSet reached(int ending) {
    return reached.get(ending);
  }

  /// Those with an outcome.
  AnswerSet with(String outcome) {
    return Objects.requireNonNull(outcomes.get(outcome));
  }

  /// Those with one of the first so many outcomes, which are the most urgent ones.
  AnswerSet withFirst(int many) {
    AnswerSet set = space.none();
    for (String outcome : questionnaire.outcomes().subList(0, many)) {
      set = set.or(with(outcome));
    }
    return set;
  }

  /// Those that reach no ending.
  AnswerSet goingOn() {
    return goingOn;
  }

  /// Those with which an advice is given, by its place among all advice.
  AnswerSet advised(int advice) {
    return advised.get(advice);
  }

  /// Those with which another questionnaire over the same items asks or ends otherwise; where there
  /// are none, those with which it advises otherwise.
  AnswerSet differences(Behaviour other) {
    AnswerSet differ = goingOn.differ(other.goingOn);
    for (LinkId item : asked.keySet()) {
      differ = differ.or(asked(item).differ(other.asked(item)));
    }
    for (String outcome : outcomes.keySet()) {
      differ = differ.or(with(outcome).differ(other.with(outcome)));
    }
    for (int i = 0; differ.isEmpty() && i < advised.size(); i++) {
      differ = advised(i).differ(other.advised(i));
    }
    return differ;
  }

  /// Whether it is like another and comes to each ending, of those with the same outcome, with the
  /// same answers: so that it gives the same reasons.
  boolean endsLike(Behaviour other) {
    return isLike(other) && reached.equals(other.reached);
  }

  /// Whether it asks, ends and advises as another questionnaire over the same items.
  boolean isLike(Behaviour other) {
    return asked.equals(other.asked)
        && outcomes.equals(other.outcomes)
        && advised.equals(other.advised)
        && goingOn.equals(other.goingOn);
  }
}
