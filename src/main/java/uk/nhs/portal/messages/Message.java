package uk.nhs.portal.messages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as its patient reads it.
///
/// @param from the name of the practice that wrote
/// @param href where in the portal to look at what it is about; null if nowhere
public record Message(
    MessageId id,
    String from,
    String subject,
    List<String> paragraphs,
    @Nullable String href,
    Instant sentAt) {

  @Override
  public String toString() {
    return "Message[" + id + "]";
  }
}
