package uk.nhs.portal.messages;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes a mail as RFC 5322 text.
///
/// The `Message-ID` is made of the outbox row's id: all attempts of a mail carry the same one.
@Component
class MailWriter {

  private final String from;
  private final String host;
  private final Clock clock;

  MailWriter(
      OutboxProperties properties, @Value("${portal.public-url}") URI publicUrl, Clock clock) {
    this.from = properties.from();
    this.host = publicUrl.getHost();
    this.clock = clock;
  }

  /// @throws MessagingException if the recipient is no address
  MimeMessage write(UUID id, Mail mail, MimeMessage into) throws MessagingException {
    into.setFrom(new InternetAddress(from, true));
    into.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
    into.setSubject(Lines.oneLine(mail.subject()), StandardCharsets.UTF_8.name());
    into.setText(mail.body(), StandardCharsets.UTF_8.name());
    into.setSentDate(Date.from(clock.instant()));
    into.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday replies to us
    String unsubscribe = mail.unsubscribe();
    if (unsubscribe != null) { // RFC 8058: the mail program offers it, and posts without asking
      into.setHeader("List-Unsubscribe", "<" + Lines.oneLine(unsubscribe) + ">");
      into.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    into.saveChanges();
    into.setHeader("Message-ID", "<" + id + "@" + host + ">");
    return into;
  }
}
