package uk.nhs.portal.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that did not reach its patient by e-mail, so that the practice has to phone.
///
/// @param href where in the portal the patient would look at it; null if nowhere
/// @param since when delivery was given up
public record Untold(
    MessageId id,
    UUID patient,
    String topic,
    UUID topicId,
    String subject,
    @Nullable String href,
    WhyUntold why,
    Instant since) {

  @Override
  public String toString() {
    return "Untold[" + id + " " + why + "]";
  }
}
