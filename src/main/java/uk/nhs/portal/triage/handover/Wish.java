package uk.nhs.portal.triage.handover;

/// What the person asks the practice for.
public enum Wish {
  /// To be phoned.
  CALL,
  /// An answer in writing.
  MESSAGE,
  /// A time to be seen, because there was none that they could book.
  APPOINTMENT
}
