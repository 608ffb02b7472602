package uk.nhs.portal.maturity.funding;

/// When a part of the money is released.
public enum PhaseKind {
  /// When the agreement is made.
  UPFRONT,
  /// When targets on the way are met.
  ON_TARGETS,
  /// When all is done.
  FINAL,
  /// A milestone without money: something goes live.
  GO_LIVE
}
