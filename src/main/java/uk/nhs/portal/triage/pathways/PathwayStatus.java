package uk.nhs.portal.triage.pathways;

/// What has become of a version.
public enum PathwayStatus {
  /// Brought in, and seen by nobody but curators.
  UPLOADED,
  /// The one on which journeys begin.
  PUBLISHED,
  /// Another version took its place; journeys that began on it finish on it.
  SUPERSEDED,
  /// Not to be followed any more, not even by who is on it.
  WITHDRAWN
}
