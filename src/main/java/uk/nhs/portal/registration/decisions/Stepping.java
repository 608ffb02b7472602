package uk.nhs.portal.registration.decisions;

/// What came of a step that decides nothing.
public enum Stepping {
  DONE,
  /// It was decided before, or something was changed since it was looked at.
  CHANGED_MEANWHILE
}
