package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Skipped;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Option;

/// How the options of a question with several choices can be combined.
final class Combinations {

  private Combinations() {}

  /// Every combination of the options that make a difference that somebody can choose.
  static List<Answer> of(Item item, List<Option> tested) {
    List<String> together =
        tested.stream().filter(option -> !option.exclusive()).map(Option::code).toList();
    List<Answer> answers = new ArrayList<>();
    other(item, tested).ifPresent(code -> answers.add(new Answer.Choices(List.of(code))));
    tested.stream()
        .filter(Option::exclusive)
        .forEach(option -> answers.add(new Answer.Choices(List.of(option.code()))));
    for (long chosen = 1; chosen < 1L << together.size(); chosen++) {
      List<String> codes = new ArrayList<>();
      for (int i = 0; i < together.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          codes.add(together.get(i));
        }
      }
      answers.add(new Answer.Choices(codes));
    }
    if (!item.required()) {
      answers.add(Skipped.SKIPPED);
    }
    return List.copyOf(answers);
  }

  /// An option that makes no difference, "none of these" rather than another.
  static Optional<String> other(Item item, List<Option> tested) {
    List<Option> others =
        item.options().stream().filter(option -> !tested.contains(option)).toList();
    return others.stream()
        .filter(Option::exclusive)
        .findFirst()
        .or(() -> others.stream().findFirst())
        .map(Option::code);
  }
}
