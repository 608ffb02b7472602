package uk.nhs.portal.maturity.observations;

/// What came of saying whether a criterion is met.
public enum Marking {
  /// It is said; also when the same form was sent again.
  MARKED,
  NO_SUCH_CRITERION,
  IN_THE_FUTURE,
  /// Whoever says that it is met says what shows it.
  NO_EVIDENCE
}
