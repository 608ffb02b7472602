package uk.nhs.portal.messages;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells a patient something: in the inbox at once, and by an e-mail that says there is a message.
@Service
public class TellPatients {

  private final Outbox outbox;
  private final Clock clock;

  TellPatients(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /// Joins the caller's transaction with one insert.
  @Transactional(propagation = Propagation.MANDATORY)
  public MessageId tell(PatientNotice notice) {
    MessageId id = MessageId.next();
    outbox.add(id, notice, clock.instant());
    return id;
  }
}
