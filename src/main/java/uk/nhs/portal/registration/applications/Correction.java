package uk.nhs.portal.registration.applications;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;

/// Answers of a sent application that somebody is correcting: the copy takes the place of what was
/// sent when the correction is confirmed.
///
/// @param person whose answers; null for those that hold for everybody
/// @param sent what the practice has
/// @param copy what it would have
public record Correction(@Nullable Applicant person, Response sent, Response copy) {

  /// The questions that have another answer now, or are newly asked.
  public List<Asked> changes() {
    return copy.questions().stream().filter(asked -> !isAsBefore(asked)).toList();
  }

  /// The questions that are not asked any more.
  public List<Asked> gone() {
    return sent.questions().stream()
        .filter(asked -> copy.question(asked.item().id()).isEmpty())
        .toList();
  }

  /// What was answered before.
  public Optional<Asked> before(Asked asked) {
    return sent.question(asked.item().id());
  }

  /// Whether anything would change.
  public boolean changesAnything() {
    return !changes().isEmpty() || !gone().isEmpty();
  }

  private boolean isAsBefore(Asked asked) {
    return before(asked)
        .filter(earlier ->
            Optional.ofNullable(earlier.answer()).equals(Optional.ofNullable(asked.answer())))
        .isPresent();
  }

  @Override
  public String toString() {
    return "Correction[" + copy + "]";
  }
}
