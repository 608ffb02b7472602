package uk.nhs.portal.triage.handover;

/// What came of a step that a practice takes with a case.
public sealed interface Handling {

  /// It is done, and in the history.
  record Done() implements Handling {}

  /// A colleague was quicker; the page shows an older state.
  record ChangedMeanwhile() implements Handling {}

  /// The practice does not know which patient it is, so nothing can be written to them.
  record NobodyToWriteTo() implements Handling {}
}
