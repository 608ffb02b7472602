package uk.nhs.portal.maturity.models;

/// The models in which a stage can be recorded.
public enum ModelCode {
  /// Electronic Medical Record Adoption Model, stages 0 to 7.
  EMRAM,
  /// Continuity of Care Maturity Model, stages 0 to 7.
  CCMM,
  /// Groups of trusts by electronic patient record, 0 to 3.
  EPR_GROUP
}
