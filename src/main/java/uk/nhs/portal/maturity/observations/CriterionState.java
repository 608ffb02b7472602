package uk.nhs.portal.maturity.observations;

/// Whether a trust meets a criterion.
public enum CriterionState {
  MET,
  NOT_MET,
  /// Also what holds where nobody has said anything.
  UNKNOWN
}
