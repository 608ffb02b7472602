package uk.nhs.portal.maturity.observations;

/// Who says that a stage is reached.
public enum Standing {
  /// The trust itself, as in a survey.
  SELF_REPORTED,
  /// Somebody else who looked; for EMRAM stages 6 and 7 assessors who came.
  VALIDATED
}
