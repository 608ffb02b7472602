package uk.nhs.portal.messages;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.signposts.SignedInNow;

/// Says what became of the e-mail about messages, and keeps the list of people to phone.
@Service
@Transactional
public class Deliveries {

  private final DeliveryList list;
  private final SignedInNow signedIn;
  private final AuditTrail trail;
  private final Clock clock;

  Deliveries(DeliveryList list, SignedInNow signedIn, AuditTrail trail, Clock clock) {
    this.list = list;
    this.signedIn = signedIn;
    this.trail = trail;
    this.clock = clock;
  }

  /// The delivery of the latest message about each of these, with one statement.
  @Transactional(readOnly = true)
  public Map<UUID, Delivery> latestByTopic(String topic, Collection<UUID> topicIds) {
    return topicIds.isEmpty() ? Map.of() : list.latestByTopic(topic, topicIds);
  }

  /// The people whom a practice has to phone, longest waiting first.
  ///
  /// @throws NotFound if the person who is signed in does not work there
  public List<Untold> untoldAt(OdsCode practice) {
    requireWorksAt(practice);
    List<Untold> untold = list.untoldAt(practice);
    trail.record(
        new AuditEntry(Act.READ, "untold", practice.value(), null, practice, "people-to-phone"));
    return untold;
  }

  /// One of them, to be read to the patient on the phone; none if it has left the list.
  ///
  /// @throws NotFound if it never was on a list of the person who is signed in
  public Optional<Untold> untold(MessageId id) {
    DeliveryList.Standing standing = standing(id);
    Optional<Untold> untold =
        list.untoldAt(standing.practice()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst();
    if (untold.isPresent()) {
      trail.record(entry(Act.READ, id, standing, "message-to-be-told"));
    } else if (standing.status() != DeliveryStatus.TOLD_BY_PHONE) {
      throw new NotFound();
    }
    return untold;
  }

  /// How long the list is.
  ///
  /// @throws NotFound if the person who is signed in does not work there
  @Transactional(readOnly = true)
  public int countUntoldAt(OdsCode practice) {
    requireWorksAt(practice);
    return list.countUntoldAt(practice);
  }

  /// Takes a message off the list because staff have phoned; again changes nothing.
  ///
  /// @throws NotFound if it never was on a list of the person who is signed in
  public void markToldByPhone(MessageId id) {
    DeliveryList.Standing standing = standing(id);
    if (list.markToldByPhone(id, clock.instant())) {
      trail.record(entry(Act.UPDATE, id, standing, "told-by-phone"));
    } else if (standing(id).status() != DeliveryStatus.TOLD_BY_PHONE) {
      throw new NotFound();
    }
  }

  private static AuditEntry entry(
      Act act, MessageId id, DeliveryList.Standing standing, String detail) {
    return new AuditEntry(
        act, "message", id.toString(), standing.patient(), standing.practice(), detail);
  }

  private DeliveryList.Standing standing(MessageId id) {
    DeliveryList.Standing standing = list.standing(id).orElseThrow(NotFound::new);
    requireWorksAt(standing.practice());
    return standing;
  }

  private void requireWorksAt(OdsCode practice) {
    if (!signedIn.practices().contains(practice)) {
      throw new NotFound();
    }
  }
}
