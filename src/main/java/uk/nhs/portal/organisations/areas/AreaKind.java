package uk.nhs.portal.organisations.areas;

/// What sort of area it is.
public enum AreaKind {
  /// One of the seven regions of NHS England.
  REGION,
  /// What an integrated care board is responsible for; each lies in one region.
  ICB
}
