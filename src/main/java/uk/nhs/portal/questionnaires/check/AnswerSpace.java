package uk.nhs.portal.questionnaires.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Questionnaire;

/// All answers that can be given to the items of a questionnaire, asked or not; also to one that
/// has the same items and fewer conditions.
///
/// The variables stand in the order of the questions, which keeps the diagrams small: what comes
/// later depends on few of the earlier answers.
final class AnswerSpace {

  private final Map<LinkId, Coding> codings = new LinkedHashMap<>();
  private final Map<Condition, AnswerSet> atoms = new HashMap<>();
  private final Map<LinkId, AnswerSet> later = new HashMap<>();
  private final AnswerSet all;
  private final AnswerSet none;

  AnswerSpace(Questionnaire questionnaire) {
    AnswerClasses classes = new AnswerClasses(questionnaire);
    List<Item> questions =
        questionnaire.items().stream().filter(item -> item.kind().isQuestion()).toList();
    Diagrams diagrams =
        new Diagrams(questions.stream().mapToInt(item -> bits(item, classes)).sum());
    all = AnswerSet.all(diagrams);
    none = AnswerSet.none(diagrams);
    int first = 0;
    for (Item item : questions) {
      codings.put(item.id(), coding(diagrams, item, classes, first));
      first += bits(item, classes);
    }
    AnswerSet behind = all;
    for (Item item : questions.reversed()) {
      later.put(item.id(), behind);
      behind = behind.and(coding(item.id()).variables());
    }
  }

  private static int bits(Item item, AnswerClasses classes) {
    return item.kind() == Kind.CHOICES
        ? ChosenOptions.bits(item, classes.testedOptions(item))
        : CodedClasses.bits(classes.of(item).size());
  }

  private static Coding coding(Diagrams diagrams, Item item, AnswerClasses classes, int first) {
    if (item.kind() == Kind.CHOICES) {
      List<Option> tested = classes.testedOptions(item);
      return new ChosenOptions(diagrams, item, tested, first);
    }
    return new CodedClasses(diagrams, item, classes, first);
  }

  AnswerSet all() {
    return all;
  }

  AnswerSet none() {
    return none;
  }

  Coding coding(LinkId item) {
    return Objects.requireNonNull(codings.get(item));
  }

  /// Those with an answer that makes a comparison hold, whether its item is asked or not.
  AnswerSet where(LinkId item, Condition atom) {
    return atoms.computeIfAbsent(
        atom,
        any ->
            any instanceof Condition.Answered ? coding(item).answered() : coding(item).where(any));
  }

  /// The answers to one item, as the set in which all its variables are true.
  AnswerSet to(LinkId item) {
    return coding(item).variables();
  }

  /// The answers to the items after one.
  AnswerSet after(LinkId item) {
    return Objects.requireNonNull(later.get(item));
  }

  /// One member of a set that is not empty: answers to all items, the most ordinary that there are.
  Answers some(AnswerSet set) {
    BitSet values = set.one();
    Map<LinkId, Answer> answers = new LinkedHashMap<>();
    codings.forEach((id, coding) -> answers.put(id, coding.answer(values)));
    return Answers.of(answers);
  }
}
