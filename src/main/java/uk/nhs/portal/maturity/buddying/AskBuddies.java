package uk.nhs.portal.maturity.buddying;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.buddying.BuddyingEvent.What;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Brings trusts together that help each other. Each of the two says by itself that it agrees;
/// nobody does so for another, not even a curator. Each form carries a key.
@Service
@Transactional
public class AskBuddies {

  private final BuddyRows rows;
  private final WhoKeeps who;
  private final AuditTrail trail;
  private final Clock clock;

  AskBuddies(BuddyRows rows, WhoKeeps who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Looks for buddies. What is chosen as a strength and as a need is a need.
  ///
  /// @param words at most 1,000 characters
  /// @throws NotFound if the trust is not theirs
  public BuddyAct ask(
      UUID key, OdsCode trust, Set<BuddyTopic> strengths, Set<BuddyTopic> needs, String words) {
    who.requireEdits(trust);
    if (rows.find(key).isPresent()) {
      return BuddyAct.DONE;
    }
    if (strengths.isEmpty() && needs.isEmpty()) {
      return BuddyAct.NO_TOPICS;
    }
    Set<BuddyTopic> good = EnumSet.noneOf(BuddyTopic.class);
    strengths.stream().filter(topic -> !needs.contains(topic)).forEach(good::add);
    try {
      rows.add(
          new BuddyRequest(key, trust, good, needs, words.strip(), clock.instant(), null),
          who.account());
    } catch (DuplicateKeyException looksAlready) {
      return BuddyAct.LOOKS_ALREADY;
    }
    note(Act.CREATE, "buddy-request", key, trust, "");
    return BuddyAct.DONE;
  }

  /// No longer looks for buddies.
  ///
  /// @throws NotFound if there is no such request, or the trust is not theirs
  public BuddyAct close(UUID request) {
    BuddyRequest known = rows.find(request).orElseThrow(NotFound::new);
    who.requireKeeps(known.trust());
    if (known.closedAt() == null) {
      rows.close(request, clock.instant());
      note(Act.CANCEL, "buddy-request", request, known.trust(), "");
    }
    return BuddyAct.DONE;
  }

  /// Offers to be a buddy to whoever asked; the trust that offers has agreed with that.
  ///
  /// @throws NotFound if there is no such request, or the trust is not theirs
  public BuddyAct offer(UUID key, OdsCode trust, UUID request) {
    who.requireEdits(trust);
    return begin(key, trust, request, trust);
  }

  /// Proposes to two trusts to become buddies; both have still to agree.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  public BuddyAct propose(UUID key, UUID oneRequest, UUID otherRequest) {
    who.requireCurator();
    BuddyRequest one = rows.find(oneRequest).orElseThrow(NotFound::new);
    return one.closedAt() == null
        ? begin(key, one.trust(), otherRequest, null)
        : BuddyAct.NO_LONGER_LOOKING;
  }

  private BuddyAct begin(UUID key, OdsCode one, UUID request, @Nullable OdsCode offers) {
    BuddyRequest theirs = rows.find(request).orElseThrow(NotFound::new);
    if (rows.buddying(key).isPresent()) {
      return BuddyAct.DONE;
    }
    if (theirs.closedAt() != null || theirs.trust().equals(one)) {
      return BuddyAct.NO_LONGER_LOOKING;
    }
    try {
      rows.begin(key, one, theirs.trust());
    } catch (DuplicateKeyException together) {
      return BuddyAct.TOGETHER_ALREADY;
    }
    rows.add(key, 1, event(What.OFFERED, offers, ""), who.account());
    if (offers != null) {
      rows.add(key, 2, event(What.AGREED, offers, ""), who.account());
    }
    note(Act.CREATE, "buddying", key, one, What.OFFERED.name());
    return BuddyAct.DONE;
  }

  /// Agrees to what was offered.
  ///
  /// @throws NotFound if nothing was offered to that trust, or it is not theirs
  public BuddyAct agree(OdsCode trust, UUID buddying) {
    return answer(trust, buddying, What.AGREED);
  }

  /// Does not want to.
  ///
  /// @throws NotFound if nothing was offered to that trust, or it is not theirs
  public BuddyAct decline(OdsCode trust, UUID buddying) {
    return answer(trust, buddying, What.DECLINED);
  }

  private BuddyAct answer(OdsCode trust, UUID buddying, What what) {
    who.requireEdits(trust);
    Buddying known = find(trust, buddying);
    if (!known.waitsFor(trust)) {
      boolean again = what == What.AGREED && known.state() instanceof BuddyingState.Agreed;
      return again ? BuddyAct.DONE : BuddyAct.CHANGED_MEANWHILE;
    }
    return add(known, event(what, trust, ""), what == What.DECLINED);
  }

  /// Brings it to an end, whatever it had come to; each of the two may, and a curator.
  ///
  /// @param trust the one that ends it; null for a curator
  /// @throws NotFound if there is no such thing, or the trust is not theirs
  public BuddyAct end(@Nullable OdsCode trust, UUID buddying, String why) {
    if (trust == null) {
      who.requireCurator();
    } else {
      who.requireEdits(trust);
    }
    Buddying known = trust == null ? find(buddying) : find(trust, buddying);
    return switch (known.state()) {
      case BuddyingState.Ended _, BuddyingState.Declined _ -> BuddyAct.CHANGED_MEANWHILE;
      case BuddyingState.Offered _, BuddyingState.Agreed _ ->
          add(known, event(What.ENDED, trust, why.strip()), true);
    };
  }

  private BuddyAct add(Buddying known, BuddyingEvent event, boolean last) {
    try {
      rows.add(known.id(), known.events().size() + 1, event, who.account());
    } catch (DuplicateKeyException quicker) {
      return BuddyAct.CHANGED_MEANWHILE;
    }
    if (last) {
      rows.end(known.id());
    }
    note(
        Act.UPDATE,
        "buddying",
        known.id(),
        Optional.ofNullable(event.by()).orElse(known.one()),
        event.what().name());
    return BuddyAct.DONE;
  }

  private Buddying find(UUID buddying) {
    return rows.buddying(buddying).orElseThrow(NotFound::new);
  }

  private Buddying find(OdsCode trust, UUID buddying) {
    Buddying known = find(buddying);
    if (!known.isOf(trust)) {
      throw new NotFound("buddying");
    }
    return known;
  }

  private BuddyingEvent event(What what, @Nullable OdsCode by, String note) {
    return new BuddyingEvent(what, by, note, clock.instant());
  }

  private void note(Act act, String what, UUID id, OdsCode trust, String detail) {
    trail.record(new AuditEntry(act, what, id.toString(), null, trust, detail));
  }
}
