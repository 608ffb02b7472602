package uk.nhs.portal.questionnaires;

import org.jspecify.annotations.Nullable;

/// Something wrong with a questionnaire.
///
/// @param code what is wrong, such as `later-item`; stable, for programs
/// @param where the item, ending, rule or case that it is about
/// @param message what is wrong, for authors
/// @param example answers that show it; null where it needs none
public record Finding(String code, String where, String message, @Nullable Answers example) {

  public Finding(String code, String where, String message) {
    this(code, where, message, null);
  }
}
