package uk.nhs.portal.performance.measures;

/// How the interval of a figure is found, where the publication does not bring one.
public enum IntervalMethod {
  /// Of a proportion: a numerator that is part of its denominator.
  WILSON,
  /// Of a count, or of a rate of events.
  BYAR,
  /// There is none.
  NONE
}
