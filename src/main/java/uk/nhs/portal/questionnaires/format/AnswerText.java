package uk.nhs.portal.questionnaires.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;

/// A single answer as one text: an option's code, `yes`, a number, an ISO date, or words.
final class AnswerText {

  private AnswerText() {}

  /// What a text means as an answer to an item.
  ///
  /// @throws IllegalArgumentException saying why it cannot be one
  static Answer parse(Item item, String text) {
    return switch (item.kind()) {
      case CHOICE, CHOICES -> new Answer.Choice(text);
      case YES_NO -> yesNo(text);
      case WHOLE -> new Answer.Whole(number(text, Long::parseLong, "a whole number"));
      case DECIMAL -> new Answer.Decimal(number(text, BigDecimal::new, "a number"));
      case DATE -> day(text);
      case TEXT -> new Answer.Text(text);
      case NHS_NUMBER -> new Answer.Text(NhsNumber.of(text).value());
      case POSTCODE -> new Answer.Text(Postcode.of(text).value());
      case PHONE -> new Answer.Text(PhoneNumber.of(text).value());
      case EMAIL -> new Answer.Text(EmailAddress.of(text).value());
      case ADDRESS, FILE, DISPLAY, GROUP ->
          throw new IllegalArgumentException("nothing that one text could answer");
    };
  }

  private static Answer yesNo(String text) {
    return switch (text) {
      case "yes", "true" -> new Answer.YesNo(true);
      case "no", "false" -> new Answer.YesNo(false);
      default -> throw new IllegalArgumentException("the answer is yes or no");
    };
  }

  private static <T> T number(String text, Function<String, T> parser, String what) {
    try {
      if (text.length() > 18) {
        throw new IllegalArgumentException("the number is too long");
      }
      return parser.apply(text);
    } catch (NumberFormatException notOne) {
      throw new IllegalArgumentException("the answer is " + what, notOne);
    }
  }

  private static Answer day(String text) {
    try {
      return new Answer.Day(LocalDate.parse(text));
    } catch (DateTimeException notOne) {
      throw new IllegalArgumentException("the answer is a date such as 2026-03-03", notOne);
    }
  }

  /// The text of an answer that can be told by one.
  static String of(Answer answer) {
    return switch (answer) {
      case Answer.Choice(String code) -> code;
      case Answer.YesNo(boolean yes) -> yes ? "yes" : "no";
      case Answer.Whole(long value) -> Long.toString(value);
      case Answer.Decimal(BigDecimal value) -> value.toPlainString();
      case Answer.Day(LocalDate value) -> value.toString();
      case Answer.Text(String value) -> value;
      case Answer.Choices _, Answer.Address _, Answer.Attachment _, Answer.Skipped _ ->
          throw new IllegalArgumentException("no single text tells such an answer");
    };
  }
}
