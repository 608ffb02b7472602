package uk.nhs.portal.questionnaires.fhir;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import uk.nhs.portal.questionnaires.Answer;

/// FHIR's values, as options and answers know them.
final class Values {

  private Values() {}

  /// A single value as an answer.
  ///
  /// @param option whether it names one of an item's options
  /// @throws IllegalArgumentException where we have no such answer
  static Answer answer(Type value, boolean option) {
    if (option || value instanceof Coding) {
      return new Answer.Choice(code(value));
    }
    return switch (value) {
      case BooleanType yes -> new Answer.YesNo(yes.booleanValue());
      case IntegerType number -> new Answer.Whole(number.getValue());
      case DecimalType number -> new Answer.Decimal(number.getValue());
      case DateType day -> new Answer.Day(day(day));
      case StringType text -> new Answer.Text(text.getValue());
      default -> throw unknown(value);
    };
  }

  /// What an option is named by.
  static String code(Type value) {
    return switch (value) {
      case Coding coding when coding.hasCode() -> coding.getCode();
      case Coding coding when coding.hasDisplay() -> coding.getDisplay();
      case StringType text -> text.getValue();
      case IntegerType number -> number.getValueAsString();
      case DateType day -> day(day).toString();
      default -> throw unknown(value);
    };
  }

  static LocalDate day(DateType day) {
    String text = day.getValueAsString();
    if (text.length() != 10) {
      throw new IllegalArgumentException("has a date without a day");
    }
    return LocalDate.parse(text);
  }

  private static IllegalArgumentException unknown(Type value) {
    return new IllegalArgumentException("has a value of the type " + value.fhirType());
  }
}
