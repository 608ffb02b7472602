package uk.nhs.portal.registration;

/// For how long people register.
public enum Stay {
  PERMANENT,
  /// For more than a day and up to three months; the usual practice stays as it is.
  TEMPORARY
}
