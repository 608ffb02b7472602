package uk.nhs.portal.messages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;

/// Something that a patient is told.
///
/// The words go to the inbox only; an e-mail names nothing but `onBehalfOfName`. Line breaks and
/// other control characters in the words become spaces.
///
/// @param patient who is told
/// @param email where to say that there is a message; without it staff are asked to phone
/// @param onBehalfOf the practice that tells
/// @param onBehalfOfName its name as people know it
/// @param topic what kind of thing it is about, e.g. `appointment`; at most 40 characters
/// @param topicId which one
/// @param subject at most 200 characters
/// @param paragraphs at least one; together at most 4,000 characters
/// @param href where in the portal to look at it, from the root of the site, e.g. `/appointments`
public record PatientNotice(
    UUID patient,
    @Nullable EmailAddress email,
    OdsCode onBehalfOf,
    String onBehalfOfName,
    String topic,
    UUID topicId,
    String subject,
    List<String> paragraphs,
    @Nullable String href) {

  public PatientNotice {
    onBehalfOfName = Lines.oneLine(onBehalfOfName);
    subject = Lines.oneLine(subject);
    paragraphs = paragraphs.stream().map(Lines::oneLine).filter(line -> !line.isEmpty()).toList();
    if (subject.isEmpty() || paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a notice needs a subject and a paragraph");
    }
    if (href != null && (!href.startsWith("/") || href.startsWith("//"))) {
      throw new IllegalArgumentException("a notice leads to a page of the portal only");
    }
  }

  @Override
  public String toString() {
    return "PatientNotice[" + topic + " " + topicId + "]";
  }
}
