package uk.nhs.portal.registration;

/// Where somebody's address lies, seen from a practice.
public enum Area {
  INNER,
  /// Where the practice keeps its patients who move, and may take new ones.
  OUTER,
  OUTSIDE,
  /// The practice has not said which area it covers, or nobody knows where the address is.
  UNKNOWN
}
