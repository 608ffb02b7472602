package uk.nhs.portal.questionnaires;

import org.jspecify.annotations.Nullable;

/// One of the answers that an item offers (FHIR `answerOption`).
///
/// @param code what conditions and stored answers name it by, 1 to 100 characters
/// @param text what people read
/// @param exclusive "none of these": cannot be chosen together with others
public record Option(String code, String text, @Nullable String hint, boolean exclusive) {

  public Option {
    if (code.isBlank() || code.length() > 100) {
      throw new IllegalArgumentException("an option's code has 1 to 100 characters");
    }
  }

  public static Option of(String code, String text) {
    return new Option(code, text, null, false);
  }
}
