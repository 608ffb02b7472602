package uk.nhs.portal.identity;

/// What somebody may be to the portal; each role opens the pages of one audience.
public enum Role {
  PATIENT,
  PRACTICE_MANAGER,
  PRACTICE_STAFF,
  PHARMACY_STAFF,
  /// A nurse or another clinician of 111, who phones people.
  CLINICIAN,
  CLINICAL_SAFETY,
  CURATOR,
  ADMIN;

  /// Whether people with this role work for a practice or a pharmacy.
  public boolean worksSomewhere() {
    return this == PRACTICE_STAFF || this == PRACTICE_MANAGER || this == PHARMACY_STAFF;
  }
}
