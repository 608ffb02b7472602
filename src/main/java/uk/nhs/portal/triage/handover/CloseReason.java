package uk.nhs.portal.triage.handover;

/// What came of a case.
public enum CloseReason {
  APPOINTMENT_BOOKED,
  ADVICE_GIVEN,
  PRESCRIPTION_ISSUED,
  /// Sent on to another service.
  REFERRED_ON,
  SENT_TO_EMERGENCY,
  /// The person does not need it any more.
  NOT_NEEDED,
  /// Nobody answered, and what the practice does then is done.
  NOT_REACHED,
  /// It belongs to another case of the same person.
  DUPLICATE,
  NOT_OUR_PATIENT
}
