package uk.nhs.portal.messages;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.EmailAddress;

/// Sends e-mail about an account, such as a link to choose a new password; it stands in no inbox.
///
/// The words wait in the outbox and are wiped from it as soon as the mail server has taken them.
@Service
public class SendAccountMail {

  private final Outbox outbox;
  private final Clock clock;

  SendAccountMail(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /// Joins the caller's transaction, if there is one, with one insert.
  ///
  /// @param paragraphs together at most 4,000 characters; a link stands in a paragraph of its own
  @Transactional
  public void send(EmailAddress to, String subject, List<String> paragraphs) {
    String body = Lines.joined(paragraphs.stream().map(Lines::oneLine).toList());
    outbox.add(new Mail(to.value(), Lines.oneLine(subject), body), clock.instant());
  }
}
