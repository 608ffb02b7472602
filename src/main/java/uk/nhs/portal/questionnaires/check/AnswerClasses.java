package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Skipped;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Questionnaire;

/// One answer for each class of answers to an item: those that no condition of the questionnaire
/// and no red flag tells apart.
final class AnswerClasses {

  private final Questionnaire questionnaire;
  private final Engine engine;
  private final Atoms atoms;

  AnswerClasses(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.engine = new Engine(questionnaire);
    this.atoms = new Atoms(questionnaire);
  }

  /// The most ordinary first: no red flag, nothing mentioned; skipping the question comes last.
  List<Answer> of(Item item) {
    if (item.kind() == Kind.CHOICES) {
      return Combinations.of(item, testedOptions(item));
    }
    List<Answer> candidates = new ArrayList<>(candidates(item));
    candidates.sort(Comparator.comparing(answer -> isRedFlag(item, answer)));
    if (!item.required()) {
      candidates.add(Skipped.SKIPPED);
    }
    return Texts.distinct(candidates, signature(item));
  }

  /// The options of several choices that make a difference, in their order.
  List<Option> testedOptions(Item item) {
    List<String> compared =
        atoms.about(item.id()).stream()
            .flatMap(atom ->
                atom instanceof Condition.Compare(var _, var _, Answer.Choice(String code))
                    ? Stream.of(code)
                    : Stream.of())
            .toList();
    return item.options().stream()
        .filter(
            option -> compared.contains(option.code()) || item.redFlags().contains(option.code()))
        .toList();
  }

  private List<Answer> candidates(Item item) {
    return switch (item.kind()) {
      case CHOICE ->
          item.options().stream().map(option -> (Answer) new Answer.Choice(option.code())).toList();
      case YES_NO -> List.of(new Answer.YesNo(false), new Answer.YesNo(true));
      case WHOLE, DECIMAL, DATE -> Intervals.answers(item, atoms.about(item.id())).toList();
      case TEXT, NHS_NUMBER, POSTCODE, PHONE, EMAIL ->
          Texts.answers(item, atoms.about(item.id()), questionnaire.phrases(), signature(item))
              .toList();
      case ADDRESS -> List.of(new Answer.Address(List.of("1 High Street"), Postcode.of("ZY1 1AE")));
      case FILE -> List.of(new Answer.Attachment("1", "file.pdf", "application/pdf", 1));
      case CHOICES, DISPLAY, GROUP ->
          throw new IllegalArgumentException("no single answers to " + item.kind());
    };
  }

  private Function<Answer, List<Object>> signature(Item item) {
    List<Condition> about = atoms.about(item.id());
    return answer -> {
      List<Object> signature = new ArrayList<>();
      signature.add(answer == Skipped.SKIPPED);
      signature.add(isRedFlag(item, answer));
      about.forEach(atom -> signature.add(holds(item, atom, answer)));
      return signature;
    };
  }

  /// Whether a comparison holds for an answer to its item.
  boolean holds(Item item, Condition atom, Answer answer) {
    return engine.holds(atom, Answers.none().with(item.id(), answer));
  }

  /// Whether an answer warns of something serious.
  static boolean isRedFlag(Item item, Answer answer) {
    return switch (answer) {
      case Answer.Choice(String code) -> item.redFlags().contains(code);
      case Answer.YesNo(boolean yes) -> item.redFlags().contains(yes ? "yes" : "no");
      case Answer.Choices(List<String> codes) -> codes.stream().anyMatch(item.redFlags()::contains);
      default -> false;
    };
  }
}
