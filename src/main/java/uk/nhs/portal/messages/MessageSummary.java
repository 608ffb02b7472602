package uk.nhs.portal.messages;

import java.time.Instant;

/// A line of the inbox.
public record MessageSummary(
    MessageId id, String from, String subject, Instant sentAt, boolean unread) {

  @Override
  public String toString() {
    return "MessageSummary[" + id + "]";
  }
}
