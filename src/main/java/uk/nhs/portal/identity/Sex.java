package uk.nhs.portal.identity;

/// What a patient's demographics say of them, in FHIR's words (administrative gender).
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  UNKNOWN
}
