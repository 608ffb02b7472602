package uk.nhs.portal.triage;

import java.time.Instant;
import uk.nhs.portal.organisations.Nation;
import uk.nhs.portal.triage.outcomes.Moments;

/// Why a step cannot give a person what they need.
public sealed interface Why {

  /// The practice has no free time that patients can book online and that starts in time.
  record NoTimeBefore(Instant by) implements Why {}

  /// The deadline is over.
  record TooLate(Instant by) implements Why {}

  /// The practice would answer, but after the deadline.
  record AnsweredTooLate(Instant answered, Instant by) implements Why {}

  /// Nobody knows when the practice is open, so nobody can promise when it answers.
  record PracticeHoursUnknown() implements Why {}

  /// No place nearby is known to be open in time.
  ///
  /// @param found what opens later, and what may be open
  record NothingOpen(ServicesFound.NothingOpenInTime found) implements Why {}

  /// Nobody has said where the person is.
  record PlaceNeeded() implements Why {}

  /// Nobody knows where the place is that was said.
  record PlaceUnknown() implements Why {}

  /// The place is in another country.
  record OutsideEngland(Nation nation) implements Why {}

  /// Only the person's own practice can help.
  record OnlyTheirPractice() implements Why {}

  /// As a person reads it, in a sentence.
  default String words(Instant now) {
    return switch (this) {
      case NoTimeBefore(Instant by) ->
          WhyWords.WORDS.get("why.no-time", Moments.formatted(by, now));
      case TooLate(Instant by) -> WhyWords.WORDS.get("why.too-late", Moments.formatted(by, now));
      case AnsweredTooLate(Instant answered, Instant by) ->
          WhyWords.WORDS.get(
              "why.answered-too-late",
              Moments.formatted(answered, now),
              Moments.formatted(by, now));
      case PracticeHoursUnknown _ -> WhyWords.WORDS.get("why.practice-hours-unknown");
      case NothingOpen _ -> WhyWords.WORDS.get("why.nothing-open");
      case PlaceNeeded _ -> WhyWords.WORDS.get("why.place-needed");
      case PlaceUnknown _ -> WhyWords.WORDS.get("why.place-unknown");
      case OutsideEngland _ -> WhyWords.WORDS.get("why.outside-england");
      case OnlyTheirPractice _ -> WhyWords.WORDS.get("why.only-their-practice");
    };
  }
}
