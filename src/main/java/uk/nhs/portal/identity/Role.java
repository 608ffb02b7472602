package uk.nhs.portal.identity;

/// What somebody may be to the portal; each role opens the pages of one audience.
public enum Role {
  PATIENT,
  PRACTICE_MANAGER,
  PRACTICE_STAFF,
  PHARMACY_STAFF,
  CLINICAL_SAFETY,
  CURATOR,
  ADMIN;

  /// Whether people with this role work for a practice or a pharmacy.
  public boolean worksSomewhere() {
    return this == PRACTICE_STAFF || this == PRACTICE_MANAGER || this == PHARMACY_STAFF;
  }
}
