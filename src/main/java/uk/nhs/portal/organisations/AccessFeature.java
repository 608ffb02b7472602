package uk.nhs.portal.organisations;

/// What a place has for people with impairments.
public enum AccessFeature {
  /// From the street to the consulting room without a step.
  STEP_FREE,
  ACCESSIBLE_TOILET,
  /// Spaces for holders of a blue badge.
  ACCESSIBLE_PARKING,
  HEARING_LOOP,
  /// Somebody there uses British Sign Language.
  SIGN_LANGUAGE
}
