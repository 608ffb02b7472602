package uk.nhs.portal.questionnaires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far answers lead through a questionnaire.
///
/// @param enabled the items that are asked or shown with these answers, in order
/// @param next the first of them that still wants an answer; null when there is none
/// @param ending where it stopped; null while something is unanswered, or where the questionnaire
///   has no ending for these answers
public record Path(List<LinkId> enabled, @Nullable LinkId next, @Nullable Ending ending) {

  public Path {
    enabled = List.copyOf(enabled);
  }

  /// Whether nothing more is asked.
  public boolean isComplete() {
    return next == null;
  }

  /// The outcome's code, when there is one.
  public @Nullable String outcome() {
    return ending == null ? null : ending.outcome();
  }
}
