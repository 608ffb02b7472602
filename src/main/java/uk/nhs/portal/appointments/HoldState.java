package uk.nhs.portal.appointments;

/// What has become of a held slot.
public enum HoldState {
  /// It is the patient's until the time is over.
  HELD,
  /// The time is over, but nobody else has taken it: it can still be confirmed.
  LAPSED,
  /// Somebody else has it, or the patient chose another one.
  GONE,
  /// It was confirmed.
  CONFIRMED
}
