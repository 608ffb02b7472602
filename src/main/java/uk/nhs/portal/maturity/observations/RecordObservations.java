package uk.nhs.portal.maturity.observations;

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
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.Stage;
import uk.nhs.portal.maturity.observations.Recording.BeforeTheEdition;
import uk.nhs.portal.maturity.observations.Recording.InTheFuture;
import uk.nhs.portal.maturity.observations.Recording.NeedsOnSite;
import uk.nhs.portal.maturity.observations.Recording.NoEvidence;
import uk.nhs.portal.maturity.observations.Recording.NoSuchStage;
import uk.nhs.portal.maturity.observations.Recording.NotTheirs;
import uk.nhs.portal.maturity.observations.Recording.Recorded;
import uk.nhs.portal.maturity.observations.Recording.SupersededAlready;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Records at which stage a trust is, and corrects what was wrong; nothing is ever overwritten.
///
/// Curators record for every trust, its editors what the trust says of itself. Each form carries a
/// key; the same key again records nothing twice.
@Service
@Transactional
public class RecordObservations {

  private final ObservationRows rows;
  private final MaturityModels models;
  private final WhoKeeps who;
  private final AuditTrail trail;
  private final Clock clock;

  RecordObservations(
      ObservationRows rows, MaturityModels models, WhoKeeps who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.models = models;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Records a stage.
  ///
  /// @throws NotFound if the trust is not theirs
  public Recording record(UUID key, NewObservation seen) {
    who.requireKeeps(seen.organisation());
    return refusal(seen).orElseGet(() -> store(key, seen, null));
  }

  /// Puts a right stage into the place of a wrong one.
  ///
  /// @throws NotFound if there is no such row, or the trust is not theirs
  public Recording correct(UUID key, UUID wrong, NewObservation seen) {
    Observation old = rows.find(wrong).orElseThrow(NotFound::new);
    who.requireKeeps(old.organisation());
    who.requireKeeps(seen.organisation());
    if (isNotTheirs(old)) {
      return new NotTheirs();
    }
    return refusal(seen).orElseGet(() -> store(key, seen, old));
  }

  /// Takes a stage away that was never reached.
  ///
  /// @param why at most [Evidence#LONGEST] characters
  /// @throws NotFound if there is no such row, or the trust is not theirs
  public Recording withdraw(UUID key, UUID wrong, String why) {
    Observation old = rows.find(wrong).orElseThrow(NotFound::new);
    who.requireKeeps(old.organisation());
    if (isNotTheirs(old)) {
      return new NotTheirs();
    }
    if (why.isBlank()) {
      return new NoEvidence();
    }
    if (rows.find(key).isPresent()) {
      return new Recorded(key);
    }
    if (old.stage() == null || rows.isSuperseded(wrong)) {
      return new SupersededAlready();
    }
    try {
      rows.takeAway(key, old, why.strip(), by());
    } catch (DuplicateKeyException quicker) {
      return new SupersededAlready();
    }
    note(Act.CANCEL, key, old.organisation(), "withdrawn");
    return new Recorded(key);
  }

  private Optional<Recording> refusal(NewObservation seen) {
    Optional<Edition> edition = models.edition(seen.model(), seen.edition());
    Optional<Stage> stage = edition.flatMap(each -> each.stage(seen.stage()));
    if (stage.isEmpty()) {
      return Optional.of(new NoSuchStage());
    }
    if (seen.from().isAfter(London.today(clock))) {
      return Optional.of(new InTheFuture());
    }
    if (seen.from().isBefore(edition.get().from())) {
      return Optional.of(new BeforeTheEdition(edition.get()));
    }
    if (stage.get().onSite() && seen.standing() != Standing.VALIDATED) {
      return Optional.of(new NeedsOnSite());
    }
    if (seen.evidence().text().isEmpty()) {
      return Optional.of(new NoEvidence());
    }
    boolean ownWord = seen.standing() == Standing.SELF_REPORTED;
    return ownWord || who.isCuratorOrThePortal() ? Optional.empty() : Optional.of(new NotTheirs());
  }

  /// Editors do not correct what was validated or what a curator recorded.
  private boolean isNotTheirs(Observation old) {
    return !who.isCuratorOrThePortal() && !old.recordedAs().equals(who.role());
  }

  private Recording store(UUID key, NewObservation seen, @Nullable Observation old) {
    if (rows.find(key).isPresent()) {
      return new Recorded(key);
    }
    if (old != null && (old.stage() == null || rows.isSuperseded(old.id()))) {
      return new SupersededAlready();
    }
    try {
      rows.add(key, seen, old == null ? null : old.id(), by());
    } catch (DuplicateKeyException quicker) {
      return rows.find(key).isPresent() ? new Recorded(key) : new SupersededAlready();
    }
    note(
        old == null ? Act.CREATE : Act.UPDATE,
        key,
        seen.organisation(),
        seen.model() + "-" + seen.edition() + "-" + seen.stage());
    return new Recorded(key);
  }

  private ObservationRows.By by() {
    return new ObservationRows.By(who.account(), who.role(), clock.instant());
  }

  private void note(Act act, UUID id, OdsCode organisation, String detail) {
    trail.record(new AuditEntry(act, "maturity-stage", id.toString(), null, organisation, detail));
  }
}
