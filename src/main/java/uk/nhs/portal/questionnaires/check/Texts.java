package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Condition.Compare;
import uk.nhs.portal.questionnaires.Condition.Mentions;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;

/// Texts that conditions tell apart: those that mention nothing, and those that mention phrases of
/// one or several lists.
final class Texts {

  /// Values that are nobody's, two of each kind, so that one is left where the other is asked for.
  private static final Map<Kind, List<String>> SAMPLES =
      Map.of(
          Kind.NHS_NUMBER, List.of("9991234519", "9990000018"),
          Kind.POSTCODE, List.of("ZY1 1AE", "ZY1 1BP"),
          Kind.PHONE, List.of("07700900123", "07700900456"),
          Kind.EMAIL, List.of("someone@example.org", "another@example.org"),
          Kind.TEXT, List.of("nothing else", "xyz"));

  private Texts() {}

  /// @param signature what the conditions tell about an answer; equal for answers that none tells
  ///   apart
  static Stream<Answer> answers(
      Item item,
      List<Condition> atoms,
      Map<String, List<String>> phrases,
      Function<Answer, ?> signature) {
    List<Answer> answers = new ArrayList<>();
    SAMPLES
        .getOrDefault(item.kind(), List.of())
        .forEach(text -> answers.add(new Answer.Text(text)));
    for (Condition atom : atoms) {
      if (atom instanceof Compare(var _, var _, Answer than)) {
        answers.add(than);
      }
    }
    if (item.kind() != Kind.TEXT) {
      return answers.stream();
    }
    List<Answer> distinct = new ArrayList<>(distinct(answers, signature));
    for (Condition atom : atoms) {
      if (atom instanceof Mentions(var _, String list)) {
        phrases.getOrDefault(list, List.of()).forEach(phrase -> add(phrase, distinct, signature));
      }
    }
    return distinct.stream().filter(answer -> item.refusal(answer, null).isEmpty());
  }

  /// Adds the phrase alone and after each text so far, where that makes a difference.
  private static void add(String phrase, List<Answer> texts, Function<Answer, ?> signature) {
    List<Answer> more = new ArrayList<>(texts);
    more.add(new Answer.Text(phrase));
    for (Answer text : texts) {
      if (text instanceof Answer.Text(String words)) {
        more.add(new Answer.Text(words + "; xyz; " + phrase)); // no phrase spans the two
      }
    }
    List<Answer> distinct = distinct(more, signature);
    texts.clear();
    texts.addAll(distinct);
  }

  static List<Answer> distinct(List<Answer> answers, Function<Answer, ?> signature) {
    Map<Object, Answer> first = new java.util.LinkedHashMap<>();
    answers.forEach(answer -> first.putIfAbsent(signature.apply(answer), answer));
    return List.copyOf(first.values());
  }
}
