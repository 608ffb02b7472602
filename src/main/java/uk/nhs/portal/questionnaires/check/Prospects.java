package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Condition.All;
import uk.nhs.portal.questionnaires.Condition.Answered;
import uk.nhs.portal.questionnaires.Condition.Any;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.Step;

/// What is still open at an item: the conditions after it, with everything filled in that the
/// answers before it have settled. The same prospects mean the same ways from there on.
final class Prospects {

  private static final Condition NEVER = new Any(List.of());

  private final AnswerClasses classes;
  private final Map<LinkId, Item> items = new HashMap<>();
  private final Map<LinkId, Integer> places = new HashMap<>();
  private final Map<LinkId, List<Condition>> after = new HashMap<>();
  private final Map<Held, Boolean> held = new HashMap<>();

  Prospects(Questionnaire questionnaire, AnswerClasses classes) {
    this.classes = classes;
    List<Step> flat =
        questionnaire.allSteps().stream()
            .<Step>flatMap(
                step -> step instanceof Item item ? item.withItsItems() : Stream.of((Ending) step))
            .toList();
    for (int i = 0; i < flat.size(); i++) {
      if (flat.get(i) instanceof Item item) {
        items.put(item.id(), item);
        places.put(item.id(), i);
        after.put(item.id(), flat.subList(i + 1, flat.size()).stream().map(Step::when).toList());
      }
    }
  }

  /// A comparison with one answer.
  private record Held(Condition atom, Answer answer) {}

  /// The conditions after an item that is asked next.
  ///
  /// @param answers those that count, to items before it
  List<Condition> of(Answers answers, LinkId next) {
    return Objects.requireNonNull(after.get(next)).stream()
        .map(condition -> open(condition, answers, place(next)))
        .toList();
  }

  private Condition open(Condition condition, Answers answers, int next) {
    return switch (condition) {
      case All(List<Condition> parts) -> {
        List<Condition> open = open(parts, Condition.always(), answers, next);
        yield open.contains(NEVER) ? NEVER : new All(open);
      }
      case Any(List<Condition> parts) -> {
        List<Condition> open = open(parts, NEVER, answers, next);
        yield open.contains(Condition.always()) ? Condition.always() : new Any(open);
      }
      default -> {
        LinkId item = condition.items().findFirst().orElseThrow();
        yield place(item) >= next ? condition : settled(condition, item, answers);
      }
    };
  }

  /// What is left of the parts of an and or an or, without those that do not count in it.
  private List<Condition> open(
      List<Condition> parts, Condition neutral, Answers answers, int next) {
    List<Condition> open = new ArrayList<>();
    for (Condition part : parts) {
      Condition left = open(part, answers, next);
      if (!left.equals(neutral) && !open.contains(left)) {
        open.add(left);
      }
    }
    return open;
  }

  private Condition settled(Condition atom, LinkId item, Answers answers) {
    Answer answer = answers.to(item).orElse(Answer.Skipped.SKIPPED); // hidden counts like skipped
    boolean holds =
        atom instanceof Answered(var _, boolean wanted)
            ? (answer != Answer.Skipped.SKIPPED) == wanted
            : held.computeIfAbsent(
                new Held(atom, answer),
                any -> classes.holds(Objects.requireNonNull(items.get(item)), atom, answer));
    return holds ? Condition.always() : NEVER;
  }

  private int place(LinkId item) {
    return Objects.requireNonNull(places.get(item));
  }
}
