package uk.nhs.portal.maturity.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Keeps what is known of the money of participants; curators do. Each form carries a key; the same
/// key again does nothing twice.
@Service
@Transactional
public class KeepFunding {

  private final FundingRows rows;
  private final WhoKeeps who;
  private final AuditTrail trail;
  private final Clock clock;

  KeepFunding(FundingRows rows, WhoKeeps who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Tells the agreement of a participant, in the place of the one that holds, if there is one.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  public Funded agree(UUID key, NewAgreement facts) {
    who.requireCurator();
    if (rows.isAgreement(key)) {
      return Funded.DONE;
    }
    Optional<Funded> refusal = refusal(facts);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Funding> known = funding(facts.participant());
    if (known.filter(each -> each.facts().equals(facts)).isPresent()) {
      return Funded.DONE;
    }
    if (known.filter(each -> !each.phases().isEmpty()).isPresent()) {
      return Funded.HAS_PHASES;
    }
    try {
      rows.add(
          key, facts, known.map(Funding::agreement).orElse(null), who.account(), clock.instant());
    } catch (DuplicateKeyException quicker) {
      return Funded.CHANGED_MEANWHILE;
    }
    note(known.isPresent() ? Act.UPDATE : Act.CREATE, "programme-agreement", key, "");
    return Funded.DONE;
  }

  private static Optional<Funded> refusal(NewAgreement facts) {
    Money maximum = facts.maximum();
    Money agreed = facts.agreed();
    Money matched = facts.matched();
    if (agreed != null && maximum != null && agreed.compareTo(maximum) > 0) {
      return Optional.of(Funded.ABOVE_MAXIMUM);
    }
    boolean tooLittle =
        facts.matchedRequired()
            && agreed != null
            && matched != null
            && matched.compareTo(agreed) < 0;
    return tooLittle ? Optional.of(Funded.NOT_MATCHED) : Optional.empty();
  }

  /// Adds a phase after those that are there.
  ///
  /// @throws NotFound if the agreement does not hold, or not any longer
  public Funded add(UUID key, UUID agreement, NewPhase phase) {
    who.requireCurator();
    if (rows.phase(key).isPresent()) {
      return Funded.DONE;
    }
    Funding funding =
        rows.participantOf(agreement).flatMap(this::funding).orElseThrow(NotFound::new);
    Money amount = phase.amount();
    if (phase.kind() == PhaseKind.GO_LIVE && amount != null) {
      return Funded.NO_MONEY_HERE;
    }
    Money most = funding.facts().most();
    if (amount != null && most != null && sum(funding).plus(amount).compareTo(most) > 0) {
      return Funded.PHASES_ABOVE_MOST;
    }
    try {
      rows.add(key, funding, phase, who.account(), clock.instant());
    } catch (DataIntegrityViolationException quicker) {
      return Funded.CHANGED_MEANWHILE;
    }
    note(Act.CREATE, "programme-phase", key, phase.kind().name());
    return Funded.DONE;
  }

  private static Money sum(Funding funding) {
    return funding.phases().stream()
        .flatMap(each -> Optional.ofNullable(each.facts().amount()).stream())
        .reduce(Money.NONE, Money::plus);
  }

  /// Tells that a phase was achieved or paid.
  ///
  /// @throws NotFound if there is no such phase
  public Funded tell(UUID phase, PhaseState state, LocalDate on, String evidence) {
    who.requireCurator();
    Phase known = rows.phase(phase).orElseThrow(NotFound::new);
    LocalDate told = state == PhaseState.PAID ? known.paidOn() : known.achievedOn();
    if (told != null) {
      return told.equals(on) ? Funded.DONE : Funded.TOLD_ALREADY;
    }
    if (on.isAfter(London.today(clock))) {
      return Funded.IN_THE_FUTURE;
    }
    try {
      Optional<Funded> refusal =
          state == PhaseState.PAID ? pay(known, on, evidence) : achieve(known, on, evidence);
      if (refusal.isPresent()) {
        return refusal.get();
      }
    } catch (DuplicateKeyException quicker) {
      return Funded.TOLD_ALREADY;
    }
    note(Act.UPDATE, "programme-phase", phase, state.name());
    return Funded.DONE;
  }

  private Optional<Funded> achieve(Phase phase, LocalDate on, String evidence) {
    rows.achieved(phase.id(), on, evidence, who.account(), clock.instant());
    return Optional.empty();
  }

  private Optional<Funded> pay(Phase phase, LocalDate on, String evidence) {
    LocalDate achieved = phase.achievedOn();
    if (phase.facts().kind() == PhaseKind.GO_LIVE) {
      return Optional.of(Funded.NO_MONEY_HERE);
    }
    if (achieved == null) {
      return Optional.of(Funded.NOT_ACHIEVED);
    }
    if (on.isBefore(achieved)) {
      return Optional.of(Funded.PAID_TOO_EARLY);
    }
    rows.paid(phase.id(), achieved, on, evidence, who.account(), clock.instant());
    return Optional.empty();
  }

  private Optional<Funding> funding(UUID participant) {
    return Optional.ofNullable(rows.of(List.of(participant)).get(participant));
  }

  private void note(Act act, String what, UUID id, String detail) {
    trail.record(AuditEntry.of(act, what, id.toString(), detail));
  }
}
