package uk.nhs.portal.questionnaires.check;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Skipped;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Item;

/// Numbers the classes of answers to an item in binary; numbers beyond the last mean the last.
final class CodedClasses implements Coding {

  private final Diagrams diagrams;
  private final Item item;
  private final AnswerClasses classes;
  private final List<Answer> answers;
  private final int first;
  private final int bits;

  /// @param first its first variable
  CodedClasses(Diagrams diagrams, Item item, AnswerClasses classes, int first) {
    this.diagrams = diagrams;
    this.item = item;
    this.classes = classes;
    this.answers = classes.of(item);
    this.first = first;
    this.bits = bits(answers.size());
  }

  /// How many variables as many classes need.
  static int bits(int classes) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(classes - 1);
  }

  @Override
  public AnswerSet variables() {
    return number((1 << bits) - 1);
  }

  private AnswerSet number(int number) {
    AnswerSet set = AnswerSet.all(diagrams);
    for (int i = bits - 1; i >= 0; i--) {
      set = set.and(AnswerSet.of(diagrams, first + i, (number >> (bits - 1 - i) & 1) == 1));
    }
    return set;
  }

  private AnswerSet where(Predicate<Answer> wanted) {
    AnswerSet set = AnswerSet.none(diagrams);
    for (int number = 0; number < 1 << bits; number++) {
      if (wanted.test(answer(number))) {
        set = set.or(number(number));
      }
    }
    return set;
  }

  private Answer answer(int number) {
    return answers.get(Math.min(number, answers.size() - 1));
  }

  @Override
  public AnswerSet answered() {
    return where(answer -> answer != Skipped.SKIPPED);
  }

  @Override
  public AnswerSet where(Condition atom) {
    return where(answer -> classes.holds(item, atom, answer));
  }

  @Override
  public Answer answer(BitSet values) {
    int number = 0;
    for (int i = 0; i < bits; i++) {
      number = number * 2 + (values.get(first + i) ? 1 : 0);
    }
    return answer(number);
  }

  @Override
  public List<Answer> redFlags() {
    return answers.stream().filter(answer -> AnswerClasses.isRedFlag(item, answer)).toList();
  }

  @Override
  public AnswerSet leaving(AnswerSet set, Answer redFlag) {
    return set.and(where(answer -> !AnswerClasses.isRedFlag(item, answer)))
        .without(set.given(number(answers.indexOf(redFlag))));
  }

  @Override
  public Answer with(Answer redFlag, Answer before) {
    return redFlag;
  }
}
