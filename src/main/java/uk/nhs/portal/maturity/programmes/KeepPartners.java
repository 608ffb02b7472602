package uk.nhs.portal.maturity.programmes;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Keeps the partners abroad; curators do, from published sources. Each form carries a key; the
/// same key again does nothing twice.
@Service
@Transactional
public class KeepPartners {

  private final PartnerRows rows;
  private final ProgrammeRows participants;
  private final WhoKeeps who;
  private final AuditTrail trail;
  private final Clock clock;

  KeepPartners(
      PartnerRows rows, ProgrammeRows participants, WhoKeeps who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.participants = participants;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Adds a partner.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such participant
  public Kept add(UUID key, NewPartner partner) {
    who.requireCurator();
    if (participants.participant(partner.participant()).isEmpty()) {
      throw new NotFound("participant");
    }
    return store(key, partner, false, null, Kept.ADDED);
  }

  /// Puts other facts in the place of those that are kept.
  public Kept correct(UUID key, UUID wrong, NewPartner partner) {
    who.requireCurator();
    return store(key, partner, false, wrong, Kept.CHANGED);
  }

  /// Takes a partner away that it never was; one that was, gets a last day instead.
  public Kept remove(UUID key, UUID wrong) {
    who.requireCurator();
    Optional<Partner> known = rows.find(wrong);
    if (known.isEmpty()) {
      return rows.isThere(key) ? Kept.UNCHANGED : Kept.CHANGED_MEANWHILE;
    }
    return store(key, known.get().facts(), true, wrong, Kept.CHANGED);
  }

  private Kept store(
      UUID key, NewPartner partner, boolean removed, @Nullable UUID wrong, Kept done) {
    if (rows.isThere(key)) {
      return Kept.UNCHANGED;
    }
    try {
      rows.add(key, partner, removed, wrong, who.account(), clock.instant());
    } catch (DuplicateKeyException quicker) {
      return Kept.CHANGED_MEANWHILE;
    }
    trail.record(
        AuditEntry.of(
            wrong == null ? Act.CREATE : Act.UPDATE,
            "programme-partner",
            key.toString(),
            removed ? "removed" : ""));
    return done;
  }
}
