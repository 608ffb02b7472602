package uk.nhs.portal.triage.calls;

/// What came of a step that a clinician takes with a call.
public sealed interface Calling {

  /// It is done, and in the history.
  record Done() implements Calling {}

  /// A colleague was quicker; the page shows an older state.
  record ChangedMeanwhile() implements Calling {}

  /// Somebody must be tried more often before nobody tries any more.
  record TriedTooSeldom(int attempts) implements Calling {}
}
