package uk.nhs.portal.triage.outcomes;

/// Whether a nurse speaks to the person before the disposition is acted on.
public enum Validation {
  NOT_NEEDED,
  /// The person may have the call, or go at once.
  OFFERED,
  /// The nurse decides what happens.
  REQUIRED
}
