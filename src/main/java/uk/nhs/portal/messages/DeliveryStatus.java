package uk.nhs.portal.messages;

/// How far the e-mail about a message has come.
public enum DeliveryStatus {
  /// Waiting for its first or next attempt.
  TO_SEND,
  /// Handed over to the mail server, which took responsibility for it.
  SENT,
  /// Given up: the address was refused or the attempts are used up. Staff have to phone.
  FAILED,
  /// There is no address. Staff have to phone.
  NO_ADDRESS,
  /// Staff have phoned.
  TOLD_BY_PHONE
}
