package uk.nhs.portal.messages;

/// Why an e-mail did not leave, in as much as staff need to know.
public enum WhyUntold {
  /// We have no e-mail address of this person.
  NO_ADDRESS,
  /// The mail server says that the address does not exist or takes no mail.
  BAD_ADDRESS,
  /// The mail server refused this e-mail for good.
  REFUSED,
  /// No mail server took it, however often it was tried.
  NO_ANSWER
}
