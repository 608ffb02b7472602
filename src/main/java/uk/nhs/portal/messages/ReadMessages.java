package uk.nhs.portal.messages;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.signposts.SignedInNow;

/// Reads the inbox of the patient who is signed in; nobody reads anybody else's.
@Service
@Transactional
public class ReadMessages {

  private final Inbox inbox;
  private final SignedInNow signedIn;
  private final AuditTrail trail;
  private final Clock clock;

  ReadMessages(Inbox inbox, SignedInNow signedIn, AuditTrail trail, Clock clock) {
    this.inbox = inbox;
    this.signedIn = signedIn;
    this.trail = trail;
    this.clock = clock;
  }

  /// A page of the inbox.
  ///
  /// @param number from 1
  /// @throws NotFound if there is no such page
  public InboxPage inbox(int number) {
    UUID patient = patient();
    Inbox.Size size = inbox.sizeOf(patient);
    int pages = InboxPage.pagesFor(size.messages());
    if (number < 1 || number > pages) {
      throw new NotFound();
    }
    trail.record(new AuditEntry(Act.READ, "inbox", patient.toString(), patient, null, "inbox"));
    return new InboxPage(
        inbox.page(patient, (number - 1) * InboxPage.SIZE, InboxPage.SIZE),
        number,
        pages,
        size.unread());
  }

  /// Opens a message, which from then on counts as read.
  ///
  /// @throws NotFound if there is none or it is somebody else's
  public Message open(MessageId id) {
    UUID patient = patient();
    Message message = inbox.find(patient, id).orElseThrow(NotFound::new);
    inbox.markRead(id, clock.instant());
    trail.record(
        new AuditEntry(Act.READ, "message", id.toString(), patient, null, "message-opened"));
    return message;
  }

  /// How many messages the patient has not opened yet.
  @Transactional(readOnly = true)
  public int unread() {
    return inbox.sizeOf(patient()).unread();
  }

  private UUID patient() {
    return signedIn.patient().orElseThrow(NotAllowed::new);
  }
}
