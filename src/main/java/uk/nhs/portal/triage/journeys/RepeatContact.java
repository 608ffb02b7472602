package uk.nhs.portal.triage.journeys;

/// How often the same person was advised in the last seven days before this journey.
///
/// @param earlier how many journeys
/// @param moreUrgent whether this one is more urgent than the latest of them
/// @param lessUrgent whether it is less urgent than the latest of them
public record RepeatContact(int earlier, boolean moreUrgent, boolean lessUrgent) {

  /// Whether the person should speak to somebody instead of answering questions: it is the third
  /// time or more, and it has not become less urgent.
  public boolean shouldSpeak() {
    return earlier >= 2 && !lessUrgent;
  }
}
