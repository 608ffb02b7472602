package uk.nhs.portal.performance.measures;

/// How an organisation is compared with England.
public enum ComparisonMethod {
  /// Whether the 95 per cent interval contains England's value.
  CI95,
  /// Whether the 99.8 per cent interval contains England's value.
  CI99_8,
  /// In which fifth of all organisations it is.
  QUINTILES,
  NONE
}
