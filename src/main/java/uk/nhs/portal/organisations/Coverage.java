package uk.nhs.portal.organisations;

/// How a place lies to the area of a practice.
public enum Coverage {
  INNER,
  OUTER,
  OUTSIDE,
  /// Nobody has said where the practice takes its patients from.
  NO_AREA_KNOWN
}
