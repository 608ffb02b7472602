package uk.nhs.portal.identity.registrations;

/// Why a registration is over.
public enum WhyEnded {
  /// They registered elsewhere.
  MOVED_PRACTICE,
  /// The last day of a temporary registration has passed.
  STAY_OVER,
  /// Whoever stayed for a while is registered there without an end.
  STAYS_FOR_GOOD,
  /// The practice ended a temporary registration before its last day.
  ENDED_BY_PRACTICE
}
