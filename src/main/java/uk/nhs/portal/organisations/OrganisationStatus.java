package uk.nhs.portal.organisations;

/// How an organisation stands in the register of the Organisation Data Service.
public enum OrganisationStatus {
  ACTIVE,
  CLOSED,
  /// Still in the register, but not in use.
  DORMANT,
  /// Announced, not open yet.
  PROPOSED
}
