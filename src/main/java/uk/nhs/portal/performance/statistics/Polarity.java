package uk.nhs.portal.performance.statistics;

/// Which direction of a measure is an improvement.
public enum Polarity {
  /// Higher values are better.
  INCREASE,
  /// Lower values are better.
  DECREASE,
  /// Nobody says which is better.
  NEUTRAL
}
