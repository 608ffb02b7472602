package uk.nhs.portal.performance.batches;

/// Where a batch stands.
public enum BatchStatus {
  /// Imported; a second person has not approved it yet.
  PREVIEWED,
  /// Approved, and public from a later moment on.
  EMBARGOED,
  PUBLIC,
  /// Approved; each of its periods has a later revision that is public.
  SUPERSEDED,
  /// It was approved, and is public no more.
  WITHDRAWN,
  /// Thrown away before anybody approved it.
  DISCARDED
}
