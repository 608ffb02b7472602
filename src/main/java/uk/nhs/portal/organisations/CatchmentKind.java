package uk.nhs.portal.organisations;

/// How firmly a practice serves an area.
public enum CatchmentKind {
  /// Who lives there may register, and gets home visits.
  INNER,
  /// Who moves there from the inner area may stay registered; practices may take others.
  OUTER
}
