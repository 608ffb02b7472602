package uk.nhs.portal.messages;

import java.util.List;

/// One page of an inbox: unread messages first, then the newest.
///
/// @param number from 1
/// @param pages how many there are; 1 for an empty inbox
/// @param unread unread messages on all pages
public record InboxPage(List<MessageSummary> messages, int number, int pages, int unread) {

  static final int SIZE = 20;

  public InboxPage {
    messages = List.copyOf(messages);
  }

  static int pagesFor(int messages) {
    return Math.max(1, Math.ceilDiv(messages, SIZE));
  }
}
