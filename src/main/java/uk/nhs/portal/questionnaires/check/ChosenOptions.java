package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Skipped;
import uk.nhs.portal.questionnaires.Comparison;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Option;

/// One variable for each option of a question with several choices that makes a difference.
///
/// An exclusive option counts only where none of the others is chosen, the first of several; where
/// no variable is true, an option without a variable is chosen, or else the last one with one.
final class ChosenOptions implements Coding {

  private final Diagrams diagrams;
  private final Item item;
  private final List<Option> tested = new ArrayList<>();
  private final int first;
  private final @Nullable String other;

  /// @param options those that make a difference
  /// @param first its first variable
  ChosenOptions(Diagrams diagrams, Item item, List<Option> options, int first) {
    this.diagrams = diagrams;
    this.item = item;
    this.first = first;
    options.stream().filter(option -> !option.exclusive()).forEach(tested::add);
    options.stream().filter(Option::exclusive).forEach(tested::add);
    other = Combinations.other(item, options).orElse(null);
  }

  /// How many variables as many options of an item need.
  static int bits(Item item, List<Option> options) {
    return options.size() + (item.required() ? 0 : 1);
  }

  @Override
  public AnswerSet variables() {
    AnswerSet set = AnswerSet.all(diagrams);
    for (int i = bits(item, tested) - 1; i >= 0; i--) {
      set = set.and(variable(i));
    }
    return set;
  }

  private AnswerSet variable(int index) {
    return AnswerSet.of(diagrams, first + index, true);
  }

  @Override
  public AnswerSet answered() {
    return item.required() ? AnswerSet.all(diagrams) : variable(tested.size()).not();
  }

  private AnswerSet chosen(String code) {
    AnswerSet before = AnswerSet.none(diagrams); // those keep an exclusive option away
    AnswerSet chosen = AnswerSet.none(diagrams);
    for (int i = 0; i < tested.size(); i++) {
      AnswerSet here = variable(i);
      if (tested.get(i).code().equals(code)) {
        chosen = tested.get(i).exclusive() ? here.without(before) : here;
      }
      before = before.or(here);
    }
    boolean isLast = !tested.isEmpty() && tested.getLast().code().equals(code);
    return (isLast && other == null ? chosen.or(before.not()) : chosen).and(answered());
  }

  @Override
  public AnswerSet where(Condition atom) {
    if (atom instanceof Condition.Compare(var _, Comparison how, Answer.Choice(String code))) {
      return how == Comparison.EQUAL ? chosen(code) : answered().without(chosen(code));
    }
    throw new IllegalArgumentException("no comparison with an option");
  }

  @Override
  public Answer answer(BitSet values) {
    if (!item.required() && values.get(first + tested.size())) {
      return Skipped.SKIPPED;
    }
    List<Option> set =
        IntStream.range(0, tested.size())
            .filter(i -> values.get(first + i))
            .mapToObj(tested::get)
            .toList();
    if (set.isEmpty()) {
      return new Answer.Choices(List.of(other == null ? tested.getLast().code() : other));
    }
    if (set.getFirst().exclusive()) {
      return new Answer.Choices(List.of(set.getFirst().code()));
    }
    return inOrder(set.stream().filter(option -> !option.exclusive()).map(Option::code).toList());
  }

  private Answer inOrder(List<String> codes) {
    return new Answer.Choices(
        item.options().stream().map(Option::code).filter(codes::contains).toList());
  }

  @Override
  public List<Answer> redFlags() {
    return tested.stream()
        .filter(option -> item.redFlags().contains(option.code()))
        .map(option -> (Answer) new Answer.Choices(List.of(option.code())))
        .toList();
  }

  @Override
  public AnswerSet leaving(AnswerSet set, Answer redFlag) {
    Option option = option(redFlag);
    int index = tested.indexOf(option);
    AnswerSet alone = set.given(only(index));
    if (option.exclusive()) {
      return set.without(anyRedFlag()).without(alone);
    }
    AnswerSet before = set.without(chosen(option.code()));
    AnswerSet joinable = answered().and(someOption());
    AnswerSet joining = before.and(joinable).without(set.given(notSkipped(variable(index))));
    AnswerSet replacing = before.without(joinable).without(alone);
    return joining.or(lastIsMeantByNone() ? replacing.without(answered()) : replacing);
  }

  /// Whether no variable being true means an option that others could join.
  private boolean lastIsMeantByNone() {
    return other == null && !tested.getLast().exclusive();
  }

  /// Those in which variables tell which option is chosen, so that another can join it.
  private AnswerSet someOption() {
    AnswerSet some = AnswerSet.none(diagrams);
    for (int i = tested.size() - 1; i >= 0; i--) {
      some = some.or(variable(i));
    }
    return some;
  }

  private AnswerSet anyRedFlag() {
    AnswerSet any = AnswerSet.none(diagrams);
    for (String code : item.redFlags()) {
      any = any.or(chosen(code));
    }
    return any;
  }

  private AnswerSet only(int index) {
    AnswerSet set = AnswerSet.all(diagrams);
    for (int i = bits(item, tested) - 1; i >= 0; i--) {
      set = set.and(AnswerSet.of(diagrams, first + i, i == index));
    }
    return set;
  }

  private AnswerSet notSkipped(AnswerSet literals) {
    return item.required() ? literals : literals.without(variable(tested.size()));
  }

  private Option option(Answer redFlag) {
    if (redFlag instanceof Answer.Choices(List<String> codes)) {
      return item.option(codes.getFirst()).orElseThrow();
    }
    throw new IllegalArgumentException("no chosen option");
  }

  @Override
  public Answer with(Answer redFlag, Answer before) {
    Set<String> codes = new LinkedHashSet<>(List.of(option(redFlag).code()));
    if (before instanceof Answer.Choices(List<String> chosen) && !option(redFlag).exclusive()) {
      chosen.stream()
          .filter(code -> item.option(code).stream().noneMatch(Option::exclusive))
          .forEach(codes::add);
    }
    return inOrder(List.copyOf(codes));
  }
}
