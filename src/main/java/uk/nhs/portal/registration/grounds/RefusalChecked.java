package uk.nhs.portal.registration.grounds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.registration.grounds.GuardWords.Found;

/// What comes of it when a practice says why it declines.
public sealed interface RefusalChecked {

  /// The rules allow it.
  record Lawful(Refusal refusal) implements RefusalChecked {}

  /// Other reasonable grounds need one of [OtherReason].
  record ReasonNeeded() implements RefusalChecked {}

  /// Other reasonable grounds need an explanation of at least [Refusal#LEAST] characters.
  record WordsNeeded() implements RefusalChecked {}

  /// An explanation has at most [Refusal#MOST] characters.
  record WordsTooLong() implements RefusalChecked {}

  /// The words rest on what no refusal may rest on.
  ///
  /// @param found at least one
  record Forbidden(List<Found> found) implements RefusalChecked {
    public Forbidden {
      found = List.copyOf(found);
    }
  }

  /// Checks what somebody chose and wrote. A reason that belongs to no other ground is left out.
  static RefusalChecked of(Ground ground, @Nullable OtherReason detail, @Nullable String typed) {
    OtherReason kept = ground.isExplained() ? detail : null;
    String words = Refusal.oneLine(typed);
    return Faults.first(ground, kept, words)
        .orElseGet(() -> new Lawful(new Refusal(ground, kept, words)));
  }
}
