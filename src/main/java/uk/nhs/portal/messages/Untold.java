package uk.nhs.portal.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A message that did not reach its patient by e-mail, so that the practice has to phone.
///
/// @param practice the name of the practice that wrote
/// @param paragraphs what the patient has to be told
/// @param since when delivery was given up
public record Untold(
    MessageId id,
    UUID patient,
    String topic,
    UUID topicId,
    String practice,
    String subject,
    List<String> paragraphs,
    WhyUntold why,
    Instant since) {

  @Override
  public String toString() {
    return "Untold[" + id + " " + why + "]";
  }
}
