package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Option;

/// Answers as people read them.
public final class AnswerWords {

  private static final Words WORDS = Words.of(AnswerWords.class);

  private AnswerWords() {}

  /// The lines of an answer; one for most.
  public static List<String> lines(Item item, Answer answer) {
    return switch (answer) {
      case Answer.Skipped _ -> List.of(WORDS.get("answer.skipped"));
      case Answer.Choice(String code) -> List.of(option(item, code));
      case Answer.Choices(List<String> codes) ->
          codes.stream().map(code -> option(item, code)).toList();
      case Answer.YesNo(boolean yes) -> List.of(WORDS.get(yes ? "answer.yes" : "answer.no"));
      case Answer.Whole(long value) -> List.of(NhsFormat.number(value) + unit(item));
      case Answer.Decimal(var value) -> List.of(ReadNumber.formatted(value) + unit(item));
      case Answer.Day(var value) -> List.of(NhsFormat.date(value));
      case Answer.Text(String value) -> AnswerFields.text(item, value).lines().toList();
      case Answer.Address(List<String> lines, var postcode) -> {
        List<String> all = new ArrayList<>(lines);
        if (postcode != null) {
          all.add(postcode.formatted());
        }
        yield all;
      }
      case Answer.Attachment(String _, String name, String _, long bytes) ->
          List.of(WORDS.get("check.file", name, size(bytes)));
    };
  }

  /// The answer in one line.
  public static String line(Item item, Answer answer) {
    return String.join(", ", lines(item, answer));
  }

  /// The answer as a part of a page.
  public static Component shown(Item item, Answer answer) {
    List<String> lines = lines(item, answer);
    return lines.size() == 1 ? new Text(lines.getFirst()) : Markup.lines(lines);
  }

  private static String option(Item item, String code) {
    return item.option(code).map(Option::text).orElse(code);
  }

  private static String unit(Item item) {
    String unit = item.unit();
    if (unit == null) {
      return "";
    }
    return ReadAnswer.isSign(unit) ? unit : " " + unit;
  }

  private static String size(long bytes) {
    long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
    return kilobytes < 1024
        ? WORDS.get("file.size.kb", kilobytes)
        : WORDS.get("file.size.mb", String.format("%.1f", kilobytes / 1024.0));
  }
}
