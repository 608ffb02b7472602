package uk.nhs.portal.signposts;

/// For whom a page is made; it decides the layout, the home page and the navigation.
public enum Audience {
  VISITOR,
  PATIENT,
  PRACTICE,
  PHARMACY,
  /// Clinicians of 111.
  CLINICIAN,
  /// Those who keep what the portal says about their trust.
  TRUST,
  CURATOR
}
