package uk.nhs.portal.messages;

import java.util.UUID;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Names one message to one patient; later messages have greater ids.
public record MessageId(UUID value) {

  static MessageId next() {
    return new MessageId(TimeOrderedId.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
