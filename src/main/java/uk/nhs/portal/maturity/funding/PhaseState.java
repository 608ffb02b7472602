package uk.nhs.portal.maturity.funding;

/// What became of a phase.
public enum PhaseState {
  ACHIEVED,
  /// Only after it was achieved.
  PAID
}
