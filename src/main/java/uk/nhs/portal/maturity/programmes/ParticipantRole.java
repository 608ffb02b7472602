package uk.nhs.portal.maturity.programmes;

/// As what somebody takes part in a programme.
public enum ParticipantRole {
  /// Shows others how it is done.
  EXEMPLAR,
  /// Does it after an exemplar, with its help.
  FAST_FOLLOWER,
  /// An area that joins the records of its organisations.
  SHARED_RECORD_EXEMPLAR,
  /// Takes part together with another.
  PARTNER
}
