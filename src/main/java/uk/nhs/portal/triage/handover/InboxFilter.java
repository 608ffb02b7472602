package uk.nhs.portal.triage.handover;

/// Which cases of a practice somebody looks at.
public enum InboxFilter {
  /// All that are not closed.
  OPEN,
  /// Those of them that the person has.
  MINE,
  CLOSED
}
