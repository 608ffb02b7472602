package uk.nhs.portal.triage.handover;

/// How a practice knows which of its patients a case is about.
public enum KnownBy {
  /// They were signed in.
  SIGNED_IN,
  /// The portal found the only patient of that name, date of birth and, if given, NHS number.
  MATCHED,
  /// Somebody of the practice said so.
  STAFF
}
