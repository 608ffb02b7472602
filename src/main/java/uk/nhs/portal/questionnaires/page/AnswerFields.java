package uk.nhs.portal.questionnaires.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.nhsuk.form.TypedDate;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;

/// An earlier answer as the controls show it again: what [ReadAnswer] would read it from.
final class AnswerFields {

  private AnswerFields() {}

  static Map<String, List<String>> of(Item item, Answer answer) {
    return switch (answer) {
      case Answer.Skipped _, Answer.Attachment _ -> Map.of();
      case Answer.Choice(String code) -> one(code);
      case Answer.Choices(List<String> codes) -> Map.of(Controls.ANSWER, codes);
      case Answer.YesNo(boolean yes) -> one(yes ? "yes" : "no");
      case Answer.Whole(long value) -> one(Long.toString(value));
      case Answer.Decimal(var value) -> one(value.toPlainString());
      case Answer.Day(var value) -> date(TypedDate.of(value));
      case Answer.Text(String value) -> one(text(item, value));
      case Answer.Address(List<String> lines, Postcode postcode) -> {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int last = lines.size() - 1;
        fields.put(Controls.LINE_1, List.of(lines.getFirst()));
        if (last > 1) {
          fields.put(Controls.LINE_2, List.of(String.join(", ", lines.subList(1, last))));
        }
        fields.put(Controls.TOWN, List.of(last == 0 ? "" : lines.get(last)));
        fields.put(Controls.POSTCODE, List.of(postcode == null ? "" : postcode.formatted()));
        yield fields;
      }
    };
  }

  /// A value of the NHS as it is written for people.
  static String text(Item item, String value) {
    return switch (item.kind()) {
      case NHS_NUMBER -> NhsNumber.of(value).formatted();
      case PHONE -> PhoneNumber.of(value).formatted();
      default -> value;
    };
  }

  private static Map<String, List<String>> one(String text) {
    return Map.of(Controls.ANSWER, List.of(text));
  }

  private static Map<String, List<String>> date(TypedDate date) {
    return Map.of(
        Controls.DAY, List.of(date.day()),
        Controls.MONTH, List.of(date.month()),
        Controls.YEAR, List.of(date.year()));
  }
}
