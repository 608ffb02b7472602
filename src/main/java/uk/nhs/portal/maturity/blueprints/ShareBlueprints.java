package uk.nhs.portal.maturity.blueprints;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Shares blueprints and says who adopted them. Trusts do it for themselves, curators for all. Each
/// form carries a key; the same key again does nothing twice.
@Service
@Transactional
public class ShareBlueprints {

  private final BlueprintRows rows;
  private final WhoKeeps who;
  private final AuditTrail trail;
  private final Clock clock;

  ShareBlueprints(BlueprintRows rows, WhoKeeps who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Shares a blueprint, or a newer version of one.
  ///
  /// @param older the version before, if there is one
  /// @throws NotFound if the trust that made it is not theirs, or there is no such version
  public Sharing share(UUID key, NewBlueprint blueprint, @Nullable UUID older) {
    who.requireKeeps(blueprint.madeBy());
    if (rows.version(key).isPresent()) {
      return Sharing.DONE;
    }
    if (older != null) {
      BlueprintRows.Version before = rows.version(older).orElseThrow(NotFound::new);
      who.requireKeeps(before.facts().madeBy());
    }
    if (blueprint.madeOn().isAfter(London.today(clock))) {
      return Sharing.IN_THE_FUTURE;
    }
    try {
      rows.add(key, blueprint, older, who.account(), clock.instant());
    } catch (DuplicateKeyException quicker) {
      return Sharing.SUPERSEDED_ALREADY;
    }
    note(older == null ? Act.CREATE : Act.UPDATE, key, blueprint.madeBy(), "shared");
    return Sharing.DONE;
  }

  /// Says that a trust has adopted the version.
  ///
  /// @param localPart what it did its own way
  /// @throws NotFound if the trust is not theirs, or there is no such version
  public Sharing adopt(UUID blueprint, OdsCode trust, LocalDate on, String localPart) {
    who.requireKeeps(trust);
    NewBlueprint facts = rows.version(blueprint).orElseThrow(NotFound::new).facts();
    if (facts.madeBy().equals(trust)) {
      return Sharing.OWN_BLUEPRINT;
    }
    if (on.isAfter(London.today(clock))) {
      return Sharing.IN_THE_FUTURE;
    }
    if (on.isBefore(facts.madeOn())) {
      return Sharing.BEFORE_IT_WAS_MADE;
    }
    if (rows.isSuperseded(blueprint)) {
      return Sharing.SUPERSEDED_ALREADY;
    }
    try {
      rows.add(
          new Adoption(blueprint, trust, facts.version(), on, localPart.strip()),
          who.account(),
          clock.instant());
    } catch (DuplicateKeyException again) {
      return Sharing.ADOPTED_ALREADY;
    }
    note(Act.CREATE, blueprint, trust, "adopted");
    return Sharing.DONE;
  }

  private void note(Act act, UUID id, OdsCode trust, String detail) {
    trail.record(new AuditEntry(act, "blueprint", id.toString(), null, trust, detail));
  }
}
