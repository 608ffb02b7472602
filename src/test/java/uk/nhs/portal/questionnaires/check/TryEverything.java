package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.SafetyRule;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// Finds what the checker finds in the slow way: walks every set of answers with the engine.
final class TryEverything {

  private final Questionnaire questionnaire;
  private final Engine engine;
  private final List<Item> questions;
  private final List<Answers> all = new ArrayList<>();
  private final Map<Answers, Walked> walked = new HashMap<>();
  private final Set<String> findings = new TreeSet<>();

  private TryEverything(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.engine = new Engine(questionnaire);
    this.questions =
        questionnaire.items().stream().filter(item -> item.kind().isQuestion()).toList();
  }

  /// What came of one set of answers.
  private record Walked(
      List<LinkId> enabled, @Nullable Ending ending, int endingAt, List<Advice> advice) {

    @Nullable String outcome() {
      return ending == null ? null : ending.outcome();
    }
  }

  /// How many sets of answers there are.
  static long size(Questionnaire questionnaire) {
    return questionnaire.items().stream()
        .filter(item -> item.kind().isQuestion())
        .mapToLong(item -> RandomQuestionnaires.answers(item).size())
        .reduce(1, (one, other) -> one * other);
  }

  /// `code where` of each finding.
  static Set<String> findings(Questionnaire questionnaire) {
    TryEverything slow = new TryEverything(questionnaire);
    slow.collect(0, Answers.none());
    slow.all.forEach(answers -> slow.walked.put(answers, walk(slow.engine, answers)));
    slow.reach();
    slow.safety();
    slow.urgency();
    slow.usefulness();
    slow.redundancy();
    return slow.findings;
  }

  private void collect(int at, Answers answers) {
    if (at == questions.size()) {
      all.add(answers);
      return;
    }
    Item item = questions.get(at);
    for (Answer answer : RandomQuestionnaires.answers(item)) {
      collect(at + 1, answers.with(item.id(), answer));
    }
  }

  private static Walked walk(Engine engine, Answers answers) {
    Path path = engine.path(answers);
    if (path.next() != null) {
      throw new IllegalStateException("every question has an answer");
    }
    int at = -1;
    List<Ending> endings = engine.questionnaire().endings();
    for (int i = 0; i < endings.size() && at < 0; i++) {
      at = endings.get(i).equals(path.ending()) ? i : -1;
    }
    return new Walked(path.enabled(), path.ending(), at, engine.advice(answers));
  }

  private Walked walked(Answers answers) {
    return Objects.requireNonNull(walked.get(answers));
  }

  private void reach() {
    Set<LinkId> asked = new HashSet<>();
    Set<String> outcomes = new HashSet<>();
    Set<Integer> endings = new HashSet<>();
    Set<String> advice = new HashSet<>();
    for (Walked each : walked.values()) {
      asked.addAll(each.enabled());
      endings.add(each.endingAt());
      outcomes.add(String.valueOf(each.outcome()));
      each.advice().forEach(one -> advice.add(one.id()));
    }
    questionnaire.items().stream()
        .filter(item -> !asked.contains(item.id()))
        .forEach(item -> findings.add("unreachable-item " + item.id()));
    questionnaire.outcomes().stream()
        .filter(outcome -> !outcomes.contains(outcome))
        .forEach(outcome -> findings.add("unreachable-outcome " + outcome));
    for (int i = 0; i < questionnaire.endings().size(); i++) {
      if (!endings.contains(i)) {
        findings.add("unreachable-ending " + Endings.name(questionnaire.endings(), i));
      }
    }
    questionnaire.advice().stream()
        .filter(one -> !advice.contains(one.id()))
        .forEach(one -> findings.add("advice-never " + one.id()));
    if (outcomes.contains("null") && !questionnaire.endings().isEmpty()) {
      findings.add("no-outcome questionnaire");
    }
  }

  private int rank(Answers answers) {
    String outcome = walked(answers).outcome();
    return outcome == null
        ? questionnaire.outcomes().size()
        : questionnaire.outcomes().indexOf(outcome);
  }

  private void safety() {
    for (SafetyRule rule : questionnaire.safety()) {
      boolean speaks = false;
      for (Answers answers : all) {
        boolean holds = engine.holds(rule.when(), engine.counted(answers));
        speaks |= holds;
        if (holds && rank(answers) > questionnaire.outcomes().indexOf(rule.atLeast())) {
          findings.add("unsafe " + rule.name());
        }
      }
      if (!speaks) {
        findings.add("useless-condition " + rule.name());
      }
    }
  }

  private void urgency() {
    for (Item item : questions) {
      for (String flag : item.redFlags()) {
        for (Answers answers : all) {
          Answer flagged = flagged(item, answers.to(item.id()).orElseThrow(), flag);
          if (flagged != null && rank(answers.with(item.id(), flagged)) > rank(answers)) {
            findings.add("lowers-urgency " + item.id());
          }
        }
      }
    }
  }

  private static @Nullable Answer flagged(Item item, Answer before, String flag) {
    if (item.kind() != Kind.CHOICES) {
      Answer flagged =
          item.kind() == Kind.YES_NO
              ? new Answer.YesNo(flag.equals("yes"))
              : new Answer.Choice(flag);
      return flagged.equals(before) ? null : flagged;
    }
    if (!(before instanceof Answer.Choices(List<String> codes))) {
      return new Answer.Choices(List.of(flag));
    }
    boolean alone =
        item.options().stream()
            .filter(Option::exclusive)
            .anyMatch(option -> option.code().equals(flag) || codes.contains(option.code()));
    if (codes.contains(flag)) {
      return null;
    }
    return new Answer.Choices(
        item.options().stream()
            .map(Option::code)
            .filter(code -> code.equals(flag) || (!alone && codes.contains(code)))
            .toList());
  }

  private boolean collects(Item item) {
    boolean lookedInto =
        Atoms.conditions(questionnaire)
            .flatMap(Atoms::of)
            .anyMatch(atom ->
                atom instanceof Condition.Mentions(LinkId id, var _) && id.equals(item.id()));
    return !item.required() || (item.kind() == Kind.TEXT && !lookedInto);
  }

  private void usefulness() {
    if (questionnaire.endings().isEmpty()) {
      return;
    }
    List<LinkId> shown =
        questionnaire.items().stream()
            .filter(item -> !item.kind().isQuestion() || collects(item))
            .map(Item::id)
            .toList();
    for (int i = 0; i < questions.size(); i++) {
      if (!collects(questions.get(i))) {
        usefulness(i, shown);
      }
    }
  }

  private void usefulness(int at, List<LinkId> shown) {
    LinkId item = questions.get(at).id();
    Map<Object, Set<Object>> effects = new HashMap<>();
    for (Answers answers : all) {
      Walked each = walked(answers);
      List<Object> effect = new ArrayList<>();
      effect.add(String.valueOf(each.outcome()));
      effect.add(each.advice());
      effect.add(each.enabled().stream().filter(shown::contains).toList());
      effects.computeIfAbsent(others(answers, item), key -> new HashSet<>()).add(effect);
    }
    Set<Object> matters = new HashSet<>();
    effects.forEach((others, different) -> {
      if (different.size() > 1) {
        matters.add(before((Answers) others, at));
      }
    });
    boolean ever = false;
    boolean never = false;
    for (Answers answers : all) {
      if (walked(answers).enabled().contains(item)) {
        boolean here = matters.contains(before(answers, at));
        ever |= here;
        never |= !here;
      }
    }
    if (never) {
      findings.add((ever ? "asked-in-vain " : "useless-item ") + item);
    }
  }

  private static Answers others(Answers answers, LinkId item) {
    Map<LinkId, Answer> others = new LinkedHashMap<>(answers.byItem());
    others.remove(item);
    return Answers.of(others);
  }

  private Answers before(Answers answers, int at) {
    Answers before = Answers.none();
    for (Item item : questions.subList(0, at)) {
      before = before.with(item.id(), answers.to(item.id()).orElseThrow());
    }
    return before;
  }

  private void redundancy() {
    for (Deletion deletion : Deletions.ofConditions(questionnaire)) {
      if (deletion.of() != Deletion.Of.RULE_CONDITION && changesNothing(deletion)) {
        findings.add("useless-condition " + deletion.where());
      }
    }
  }

  private boolean changesNothing(Deletion deletion) {
    try {
      Engine without = new Engine(deletion.result().get());
      return all.stream()
          .allMatch(answers -> {
            Walked one = walked(answers);
            Walked other = walk(without, answers);
            return one.enabled().equals(other.enabled())
                && one.endingAt() == other.endingAt()
                && one.advice().stream()
                    .map(Advice::id)
                    .toList()
                    .equals(other.advice().stream().map(Advice::id).toList());
          });
    } catch (UnsoundQuestionnaire needed) {
      return false;
    }
  }
}
