package uk.nhs.portal.registration.grounds;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.registration.grounds.GuardWords.Found;

/// What the rules have against a refusal.
final class Faults {

  private Faults() {}

  static Optional<RefusalChecked> first(Ground ground, @Nullable OtherReason detail, String words) {
    if (ground.isExplained() && detail == null) {
      return Optional.of(new RefusalChecked.ReasonNeeded());
    }
    if (ground.isExplained() && words.length() < Refusal.LEAST) {
      return Optional.of(new RefusalChecked.WordsNeeded());
    }
    if (words.length() > Refusal.MOST) {
      return Optional.of(new RefusalChecked.WordsTooLong());
    }
    List<Found> found = GuardWords.find(words);
    return found.isEmpty() ? Optional.empty() : Optional.of(new RefusalChecked.Forbidden(found));
  }
}
