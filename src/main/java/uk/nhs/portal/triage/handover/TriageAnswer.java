package uk.nhs.portal.triage.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;

/// A question and what was answered, in the words that the person saw.
///
/// @param redFlag whether the answer warns of something serious
/// @param decided whether the outcome depends on it
/// @param file under which the answer's file is kept; null if it is none
public record TriageAnswer(
    String question, String answer, boolean redFlag, boolean decided, @Nullable String file) {

  private static final Words WORDS = Words.of(TriageAnswer.class);

  /// An answer without a file.
  public TriageAnswer(String question, String answer, boolean redFlag, boolean decided) {
    this(question, answer, redFlag, decided, null);
  }

  /// What was asked and answered, in the order of the questions.
  public static List<TriageAnswer> all(Engine engine, Answers answers) {
    List<LinkId> deciding = engine.decidedBy(answers);
    List<TriageAnswer> all = new ArrayList<>();
    engine
        .counted(answers)
        .byItem()
        .forEach((id, answer) ->
            engine
                .questionnaire()
                .item(id)
                .ifPresent(item ->
                    all.add(
                        new TriageAnswer(
                            item.text(),
                            words(item, answer),
                            isRedFlag(item, answer),
                            deciding.contains(id),
                            answer instanceof Answer.Attachment(String file, _, _, _)
                                ? file
                                : null))));
    return all;
  }

  private static boolean isRedFlag(Item item, Answer answer) {
    Set<String> flags = item.redFlags();
    return switch (answer) {
      case Answer.Choice(String code) -> flags.contains(code);
      case Answer.Choices(List<String> codes) -> codes.stream().anyMatch(flags::contains);
      case Answer.YesNo(boolean yes) -> flags.contains(yes ? "yes" : "no");
      default -> false;
    };
  }

  /// An answer as the person saw it.
  public static String words(Item item, Answer answer) {
    return switch (answer) {
      case Answer.Skipped _ -> WORDS.get("answer.skipped");
      case Answer.Choice(String code) -> option(item, code);
      case Answer.Choices(List<String> codes) ->
          codes.stream().map(code -> option(item, code)).collect(Collectors.joining("; "));
      case Answer.YesNo(boolean yes) -> WORDS.get(yes ? "answer.yes" : "answer.no");
      case Answer.Whole(long value) -> withUnit(item, NhsFormat.number(value));
      case Answer.Decimal(var value) -> withUnit(item, value.toPlainString());
      case Answer.Day(var value) -> NhsFormat.date(value);
      case Answer.Text(String value) -> value;
      case Answer.Address(var lines, var postcode) ->
          String.join(", ", lines) + (postcode == null ? "" : ", " + postcode.formatted());
      case Answer.Attachment(_, String name, _, _) -> name;
    };
  }

  private static String option(Item item, String code) {
    return item.option(code).map(option -> option.text()).orElse(code);
  }

  private static String withUnit(Item item, String number) {
    String unit = item.unit();
    return unit == null ? number : number + " " + unit;
  }

  @Override
  public String toString() {
    return "TriageAnswer[***]";
  }
}
