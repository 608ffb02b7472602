package uk.nhs.portal.questionnaires.fhir;

import java.util.Locale;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Kind;

/// Our kinds of items beside FHIR's types.
final class Types {

  private Types() {}

  static QuestionnaireItemType of(Kind kind) {
    return switch (kind) {
      case CHOICE, CHOICES -> QuestionnaireItemType.CHOICE;
      case YES_NO -> QuestionnaireItemType.BOOLEAN;
      case WHOLE -> QuestionnaireItemType.INTEGER;
      case DECIMAL -> QuestionnaireItemType.DECIMAL;
      case DATE -> QuestionnaireItemType.DATE;
      case TEXT, ADDRESS -> QuestionnaireItemType.TEXT;
      case NHS_NUMBER, POSTCODE, PHONE, EMAIL -> QuestionnaireItemType.STRING;
      case FILE -> QuestionnaireItemType.ATTACHMENT;
      case DISPLAY -> QuestionnaireItemType.DISPLAY;
      case GROUP -> QuestionnaireItemType.GROUP;
    };
  }

  /// What our extension calls a kind that FHIR has no type for; null for the others.
  static @Nullable String word(Kind kind) {
    return switch (kind) {
      case NHS_NUMBER, POSTCODE, ADDRESS, PHONE, EMAIL ->
          kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      default -> null;
    };
  }

  /// The kind of an item.
  ///
  /// @param word what our extension says; null where it is absent
  /// @throws IllegalArgumentException where we have no such kind
  static Kind kind(@Nullable QuestionnaireItemType type, boolean repeats, @Nullable String word) {
    if (repeats && type != QuestionnaireItemType.CHOICE) {
      throw new IllegalArgumentException("Only a choice may repeat here.");
    }
    return switch (type) {
      case CHOICE -> repeats ? Kind.CHOICES : Kind.CHOICE;
      case BOOLEAN -> Kind.YES_NO;
      case INTEGER -> Kind.WHOLE;
      case DECIMAL -> Kind.DECIMAL;
      case DATE -> Kind.DATE;
      case STRING, TEXT -> word == null ? Kind.TEXT : ownKind(word);
      case ATTACHMENT -> Kind.FILE;
      case DISPLAY -> Kind.DISPLAY;
      case GROUP -> Kind.GROUP;
      case null -> throw new IllegalArgumentException("The item has no type.");
      default ->
          throw new IllegalArgumentException(
              "The type \"" + type.toCode() + "\" cannot be asked here.");
    };
  }

  private static Kind ownKind(String word) {
    for (Kind kind : Kind.values()) {
      if (word.equals(word(kind))) {
        return kind;
      }
    }
    throw new IllegalArgumentException("The kind \"" + word + "\" is unknown.");
  }
}
