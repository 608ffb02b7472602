package uk.nhs.portal.registration.decisions;

/// Whether the person is known to the portal already.
public enum Match {
  /// One patient is the same person beyond doubt.
  EXACT,
  /// Somebody may be: staff look at the differences.
  PARTIAL,
  NONE,
  /// Somebody is, and must not be matched by the portal: staff ask the national back office.
  STOPPED
}
