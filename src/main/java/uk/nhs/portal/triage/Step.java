package uk.nhs.portal.triage;

/// A way to get what a disposition asks for.
public enum Step {
  /// Sign in, to book at one's own practice.
  SIGN_IN,
  /// Book a free time at one's own practice.
  BOOK_A_TIME,
  /// Ask one's own practice to phone.
  ASK_FOR_A_CALL,
  /// Write to one's own practice.
  SEND_A_MESSAGE,
  /// Go to a place that is open in time.
  GO_TO_A_SERVICE,
  /// Wait for a clinician of 111 to phone.
  WAIT_FOR_A_CALL,
  /// Call 111 on the phone: always possible.
  CALL_111
}
