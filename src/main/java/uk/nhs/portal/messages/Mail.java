package uk.nhs.portal.messages;

/// An e-mail as it waits in the outbox.
///
/// @param body paragraphs of one line, an empty line between them
record Mail(String recipient, String subject, String body) {

  @Override
  public String toString() {
    return "Mail[…]";
  }
}
