package uk.nhs.portal.messages;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells a patient something: in the inbox at once, and by an e-mail that says there is a message.
@Service
public class TellPatients {

  private final Inbox inbox;
  private final Outbox outbox;
  private final NoticeWording wording;
  private final Clock clock;

  TellPatients(Inbox inbox, Outbox outbox, NoticeWording wording, Clock clock) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.wording = wording;
    this.clock = clock;
  }

  /// Joins the caller's transaction and sends it two statements, both inserts.
  @Transactional(propagation = Propagation.MANDATORY)
  public MessageId tell(PatientNotice notice) {
    MessageId id = MessageId.next();
    Instant now = clock.instant();
    inbox.add(id, notice, now);
    if (notice.email() == null) {
      outbox.addUnsendable(id, notice.onBehalfOf(), now);
    } else {
      outbox.add(id, notice.onBehalfOf(), wording.about(id, notice, notice.email()), now);
    }
    return id;
  }
}
