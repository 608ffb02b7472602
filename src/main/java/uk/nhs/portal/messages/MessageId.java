package uk.nhs.portal.messages;

import java.util.UUID;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Names one message to one patient; later messages have greater ids.
public record MessageId(UUID value) {

  /// The id as it stands in an address.
  ///
  /// @throws NotFound if it cannot be one
  public static MessageId of(String text) {
    try {
      return new MessageId(UUID.fromString(text));
    } catch (IllegalArgumentException mistyped) {
      throw new NotFound("message");
    }
  }

  static MessageId next() {
    return new MessageId(TimeOrderedId.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
