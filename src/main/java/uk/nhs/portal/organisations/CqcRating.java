package uk.nhs.portal.organisations;

/// What the Care Quality Commission found overall.
public enum CqcRating {
  OUTSTANDING,
  GOOD,
  REQUIRES_IMPROVEMENT,
  INADEQUATE
}
