package uk.nhs.portal.questionnaires.responses;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;

/// A question where a response asks it.
///
/// @param section the outermost group around it; null if there is none
/// @param answer what was answered last; null if nothing
public record Asked(Part part, Item item, @Nullable Item section, @Nullable Answer answer) {

  /// Whether it wants no answer any more.
  public boolean isDone() {
    return answer != null && !(answer == Answer.Skipped.SKIPPED && item.required());
  }
}
