package uk.nhs.portal.messages;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.EmailAddress;

/// Sends e-mail that people have signed up for, with or without an account, and can stop with one
/// click in their mail program.
///
/// The words wait in the outbox and are wiped from it as soon as the mail server has taken them.
@Service
public class SendAskedMail {

  /// How many characters the paragraphs of a mail may have together.
  public static final int LONGEST = 4_000;

  private final Outbox outbox;
  private final String publicUrl;
  private final Clock clock;

  SendAskedMail(Outbox outbox, @Value("${portal.public-url}") String publicUrl, Clock clock) {
    this.outbox = outbox;
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
    this.clock = clock;
  }

  /// The whole address of a page of the portal, for a paragraph of its own.
  ///
  /// @param href from the root of the site
  public String address(String href) {
    return publicUrl + href;
  }

  /// Joins the caller's transaction, if there is one, with one insert.
  ///
  /// @param paragraphs together at most [#LONGEST] characters, two for each gap among them
  /// @param unsubscribe from the root of the site: a POST there stops all further mail, without a
  ///   cookie and without a question (RFC 8058)
  @Transactional
  public void send(EmailAddress to, String subject, List<String> paragraphs, String unsubscribe) {
    outbox.add(
        new Mail(
            to.value(),
            Lines.oneLine(subject),
            Lines.joined(paragraphs.stream().map(Lines::oneLine).toList()),
            address(unsubscribe)),
        clock.instant());
  }
}
