package uk.nhs.portal.messages;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.Words;

/// Mails a link to a page of the portal to whoever asked for it there, with or without an account.
///
/// It says nothing of what the page is about. The caller limits how often somebody can ask. The
/// link is wiped from the outbox as soon as the mail server has taken it.
@Service
public class MailLinks {

  private static final Words WORDS = Words.of(MailLinks.class);

  private final Outbox outbox;
  private final String publicUrl;
  private final Clock clock;

  MailLinks(Outbox outbox, @Value("${portal.public-url}") String publicUrl, Clock clock) {
    this.outbox = outbox;
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
    this.clock = clock;
  }

  /// Joins the caller's transaction, if there is one, with one insert.
  ///
  /// @param href the page, from the root of the site
  @Transactional
  public void send(EmailAddress to, String href) {
    List<String> paragraphs =
        List.of(
            WORDS.get("mail.link"),
            publicUrl + href,
            WORDS.get("mail.link.keep"),
            WORDS.get("mail.link.not-you"));
    outbox.add(
        new Mail(to.value(), WORDS.get("mail.link.subject"), Lines.joined(paragraphs)),
        clock.instant());
  }
}
