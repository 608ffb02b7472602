package uk.nhs.portal.messages;

import org.jspecify.annotations.Nullable;

/// An e-mail as it waits in the outbox.
///
/// @param body paragraphs of one line, an empty line between them
/// @param unsubscribe where all further mail of the kind is stopped by a POST (RFC 8058); null for
///   mail that nobody signed up for
record Mail(String recipient, String subject, String body, @Nullable String unsubscribe) {

  Mail(String recipient, String subject, String body) {
    this(recipient, subject, body, null);
  }

  @Override
  public String toString() {
    return "Mail[…]";
  }
}
