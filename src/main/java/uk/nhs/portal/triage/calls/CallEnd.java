package uk.nhs.portal.triage.calls;

/// What came of a call.
public enum CallEnd {
  ADVICE_GIVEN,
  SENT_TO_PRACTICE,
  SENT_TO_EMERGENCY,
  /// An ambulance is on its way.
  AMBULANCE,
  /// The person does not need it any more.
  NOT_NEEDED,
  /// Nobody answered, however often it was tried.
  NOT_REACHED
}
