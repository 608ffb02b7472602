package uk.nhs.portal.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Condition.All;
import uk.nhs.portal.questionnaires.Condition.Answered;
import uk.nhs.portal.questionnaires.Condition.Any;
import uk.nhs.portal.questionnaires.Condition.Compare;
import uk.nhs.portal.questionnaires.Condition.Mentions;

/// What must be right before a questionnaire can be walked at all.
final class Structure {

  private final List<Step> steps;
  private final List<String> outcomes;
  private final Map<String, List<String>> phrases;
  private final Map<LinkId, Item> items = new LinkedHashMap<>();
  private final Map<LinkId, Set<LinkId>> looksAt = new HashMap<>();
  private final Set<LinkId> before = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  Structure(List<Step> steps, List<String> outcomes, Map<String, List<String>> phrases) {
    this.steps = steps;
    this.outcomes = outcomes;
    this.phrases = phrases;
  }

  List<Finding> findings(List<Advice> advice, List<SafetyRule> safety) {
    steps.forEach(step -> {
      if (step instanceof Item item) {
        item.withItsItems().forEach(this::know);
      }
    });
    if (items.isEmpty()) {
      add("empty", "questionnaire", "It asks nothing.");
    }
    checkOnce("outcome", outcomes);
    steps.forEach(step -> {
      switch (step) {
        case Item item -> check(item);
        case Ending ending -> check(ending);
      }
    });
    checkOnce("advice", advice.stream().map(Advice::id).toList());
    advice.forEach(each -> {
      each.outcomes().forEach(outcome -> checkOutcome(outcome, each.id()));
      check(each.when(), each.id(), null);
    });
    safety.forEach(rule -> {
      checkOutcome(rule.atLeast(), rule.name());
      check(rule.when(), rule.name(), null);
    });
    return findings;
  }

  private void know(Item item) {
    if (items.put(item.id(), item) != null) {
      add("twice", item.id().value(), "Two items have this link id.");
    }
    looksAt.computeIfAbsent(item.id(), id -> new LinkedHashSet<>()).addAll(referred(item));
  }

  private static List<LinkId> referred(Item item) {
    return item.when().items().toList();
  }

  private void checkOnce(String what, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        add("twice", name, "The " + what + " is named twice.");
      }
    }
  }

  private void check(Item item) {
    String where = item.id().value();
    check(item.when(), where, item.id());
    if (item.text().isBlank() && item.kind() != Kind.GROUP) {
      add("no-text", where, "The item says nothing.");
    }
    int fewest = item.given() ? 1 : 2; // who a pathway is for may leave one sex only
    if (item.kind().hasOptions() && item.options().size() < fewest) {
      add("options", where, "A choice needs two options at least.");
    }
    if (!item.kind().hasOptions() && !item.options().isEmpty()) {
      add("options", where, "Only a choice has options.");
    }
    checkOnce("option", item.options().stream().map(Option::code).toList());
    if (item.limits().areEmpty()) {
      add("limits", where, "No answer lies within its limits.");
    }
    if (item.kind() != Kind.GROUP && !item.items().isEmpty()) {
      add("items", where, "Only a group has items.");
    }
    for (String flag : item.redFlags()) {
      boolean known =
          item.kind() == Kind.YES_NO
              ? Set.of("yes", "no").contains(flag)
              : item.option(flag).isPresent();
      if (!known) {
        add("red-flag", where, "The red flag \"" + flag + "\" is none of its answers.");
      }
    }
    before.add(item.id());
    item.items().forEach(this::check);
  }

  private void check(Ending ending) {
    String where = "ending " + ending.outcome();
    checkOutcome(ending.outcome(), where);
    check(ending.when(), where, null);
  }

  private void checkOutcome(String outcome, String where) {
    if (!outcomes.contains(outcome)) {
      add("undeclared-outcome", where, "The outcome \"" + outcome + "\" is not declared.");
    }
  }

  private void check(Condition condition, String where, @Nullable LinkId of) {
    switch (condition) {
      case All(List<Condition> parts) -> parts.forEach(part -> check(part, where, of));
      case Any(List<Condition> parts) -> {
        if (parts.isEmpty()) {
          add("never", where, "The condition can never hold.");
        }
        parts.forEach(part -> check(part, where, of));
      }
      case Answered(LinkId id, boolean _) -> looksBack(id, where, of);
      case Compare compare -> {
        if (looksBack(compare.item(), where, of)) {
          check(compare, Objects.requireNonNull(items.get(compare.item())), where);
        }
      }
      case Mentions(LinkId id, String list) -> {
        if (looksBack(id, where, of) && !Objects.requireNonNull(items.get(id)).kind().isText()) {
          add("kind", where, "\"" + id + "\" is no text that could mention something.");
        }
        if (!phrases.containsKey(list)) {
          add("phrases", where, "There is no list of phrases \"" + list + "\".");
        }
      }
    }
  }

  private boolean looksBack(LinkId id, String where, @Nullable LinkId of) {
    Item item = items.get(id);
    if (item == null) {
      add("unknown-item", where, "The condition looks at \"" + id + "\", which is no item.");
      return false;
    }
    if (!item.kind().isQuestion()) {
      add("no-question", where, "The condition looks at \"" + id + "\", which asks nothing.");
      return false;
    }
    if (before.contains(id)) {
      return true;
    }
    if (of != null && leads(id, of, new HashSet<>())) {
      add("reference-loop", where, "The item and \"" + id + "\" depend on each other.");
    } else {
      add("later-item", where, "The condition looks at \"" + id + "\", which comes later.");
    }
    return false;
  }

  private boolean leads(LinkId from, LinkId to, Set<LinkId> seen) {
    if (from.equals(to)) {
      return true;
    }
    return seen.add(from)
        && looksAt.getOrDefault(from, Set.of()).stream().anyMatch(next -> leads(next, to, seen));
  }

  private void check(Compare compare, Item item, String where) {
    if (compare.how().isByOrder() && !item.kind().isOrdered()) {
      add("kind", where, "Answers to \"" + item.id() + "\" have no order.");
    }
    switch (compare.than()) {
      case Answer.Choice(String code) when item.kind().hasOptions() -> {
        if (item.option(code).isEmpty()) {
          add("unknown-option", where, "\"" + item.id() + "\" has no option \"" + code + "\".");
        }
      }
      case Answer.YesNo _ when item.kind() == Kind.YES_NO -> {}
      case Answer.Whole _ when item.kind() == Kind.WHOLE || item.kind() == Kind.DECIMAL -> {}
      case Answer.Decimal _ when item.kind() == Kind.WHOLE || item.kind() == Kind.DECIMAL -> {}
      case Answer.Day _ when item.kind() == Kind.DATE -> {}
      case Answer.Text _ when item.kind().isText() -> {}
      default -> add("kind", where, "\"" + item.id() + "\" cannot have such an answer.");
    }
  }

  private void add(String code, String where, String message) {
    findings.add(new Finding(code, where, message));
  }
}
