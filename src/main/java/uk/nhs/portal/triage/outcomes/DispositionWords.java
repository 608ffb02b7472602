package uk.nhs.portal.triage.outcomes;

import java.time.Instant;
import java.util.List;
import uk.nhs.portal.kernel.Words;

/// What a person reads of a disposition.
///
/// @param headline what to do and by when, in one sentence without a full stop
/// @param whatToDo the steps in order, each a sentence or a few; at least one
/// @param when how soon, in a sentence
public record DispositionWords(String headline, List<String> whatToDo, String when) {

  private static final Words WORDS = Words.of(DispositionWords.class);

  static DispositionWords of(Disposition disposition, Instant from) {
    String key = "outcome." + disposition.kind().name() + "." + form(disposition.deadline());
    String by = disposition.deadline().formatted(from);
    return new DispositionWords(
        WORDS.get(key + ".headline", by),
        WORDS.get(key + ".do", by).lines().toList(),
        WORDS.get(key + ".when", by));
  }

  private static String form(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Immediately _ -> "now";
      case Deadline.Within _, Deadline.Days _ -> "by";
      case Deadline.None _ -> "any-time";
    };
  }
}
