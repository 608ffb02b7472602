package uk.nhs.portal.identity;

/// What somebody may be to the portal; each role opens the pages of one audience.
public enum Role {
  PATIENT,
  PRACTICE_MANAGER,
  PRACTICE_STAFF,
  PHARMACY_STAFF,
  /// A nurse or another clinician of 111, who phones people.
  CLINICIAN,
  /// Keeps what the portal says about an NHS trust.
  TRUST_EDITOR,
  CLINICAL_SAFETY,
  CURATOR,
  ADMIN;

  /// Whether people with this role work for a practice, a pharmacy or a trust.
  public boolean worksSomewhere() {
    return switch (this) {
      case PRACTICE_STAFF, PRACTICE_MANAGER, PHARMACY_STAFF, TRUST_EDITOR -> true;
      case PATIENT, CLINICIAN, CLINICAL_SAFETY, CURATOR, ADMIN -> false;
    };
  }
}
