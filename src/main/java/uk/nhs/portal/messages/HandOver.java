package uk.nhs.portal.messages;

/// What came of handing a mail over.
sealed interface HandOver {

  /// The other side is responsible for it now.
  record Taken() implements HandOver {}

  /// The answer will be the same next time.
  record Refused(WhyUntold why) implements HandOver {}

  /// This mail was not taken now; others may be.
  record NotNow() implements HandOver {}

  /// Nobody took any mail: no use in trying others at once.
  record NobodyThere() implements HandOver {}
}
