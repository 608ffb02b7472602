package uk.nhs.portal.identity.registrations;

/// How somebody came to a practice; the words of the NHAIS acceptance, and two more.
public enum RegistrationKind {
  BIRTH,
  FIRST,
  TRANSFER_IN,
  FROM_ABROAD,
  /// For a stay of 24 hours to three months, beside the registration at their own practice.
  TEMPORARY,
  /// The practice had them before the portal.
  UNKNOWN
}
