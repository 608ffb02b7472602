package uk.nhs.portal.messages;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.Words;

/// Words the e-mail that a message is waiting: who wrote, where to read it, and nothing else.
@Component
class NoticeWording {

  private static final Words WORDS = Words.of(NoticeWording.class);

  private final String publicUrl;

  NoticeWording(@Value("${portal.public-url}") String publicUrl) {
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
  }

  Mail about(MessageId id, String from, String recipient) {
    List<String> paragraphs =
        List.of(
            WORDS.get("mail.new-message", from),
            WORDS.get("mail.sign-in"),
            publicUrl + MessagesLinks.message(id),
            WORDS.get("mail.why-no-details"),
            WORDS.get("mail.no-reply", from));
    return new Mail(recipient, WORDS.get("mail.subject", from), Lines.joined(paragraphs));
  }
}
