package uk.nhs.portal.identity.needs;

/// Who said what a patient needs.
public enum NeedsSource {
  /// Their application to a practice, when it was approved.
  APPLICATION,
  STAFF,
  PATIENT
}
