package uk.nhs.portal.maturity.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.KeepFunding;
import uk.nhs.portal.maturity.funding.NewAgreement;
import uk.nhs.portal.maturity.programmes.CoveredArea;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.Kept;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.Pair;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.trusts.KeepTrusts;

/// Tells what a file says to those who keep it. What is kept already stays: files add facts, and
/// only people change them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellFacts {

  private final KeepTrusts trusts;
  private final KeepProgrammes programmes;
  private final FindProgrammes find;
  private final KeepFunding funding;
  private final FindFunding findFunding;

  TellFacts(
      KeepTrusts trusts,
      KeepProgrammes programmes,
      FindProgrammes find,
      KeepFunding funding,
      FindFunding findFunding) {
    this.trusts = trusts;
    this.programmes = programmes;
    this.find = find;
    this.funding = funding;
    this.findFunding = findFunding;
  }

  /// Programmes and strands, which every participant needs.
  boolean frame(BundledFacts bundled) {
    boolean added = false;
    for (var programme : bundled.programmes()) {
      added |= programmes.tell(programme) == Kept.ADDED;
    }
    for (var strand : bundled.strands()) {
      added |= programmes.tell(strand) == Kept.ADDED;
    }
    return added;
  }

  boolean nameToday(OdsCode code, String name, String source) {
    return trusts.nameToday(code, name, source);
  }

  Kept participant(ToldParticipant told) {
    NewParticipant facts = told.facts();
    OdsCode code = facts.codeThen();
    OdsCode today = told.today();
    boolean added =
        code != null
            && today != null
            && trusts.tell(code, facts.nameThen(), today, told.closedOn(), facts.source());
    Kept kept = programmes.tell(facts);
    UUID id = find.participant(facts.programme(), facts.strand(), facts.place()).orElseThrow().id();
    if (told.maximum() != null && findFunding.of(id).isEmpty()) {
      funding.agree(
          TimeOrderedId.next(),
          new NewAgreement(
              id, told.maximum(), null, told.matched(), null, told.moneyNote(), facts.source()));
      added = true;
    }
    for (ToldParticipant.Area area : told.areas()) {
      added |=
          programmes.tell(new CoveredArea(id, area.kind(), area.name(), area.code(), area.source()))
              == Kept.ADDED;
    }
    return added ? Kept.ADDED : whatMatters(kept, facts);
  }

  /// Another source or note for the same facts is nothing to speak of.
  private Kept whatMatters(Kept kept, NewParticipant told) {
    if (kept != Kept.DIFFERS) {
      return kept;
    }
    NewParticipant known =
        find.participant(told.programme(), told.strand(), told.place()).orElseThrow().facts();
    NewParticipant alike =
        new NewParticipant(
            told.programme(),
            told.strand(),
            told.role(),
            told.codeThen(),
            told.nameThen(),
            told.from(),
            known.until(),
            told.target(),
            known.note(),
            known.source());
    return alike.equals(known) ? Kept.UNCHANGED : Kept.DIFFERS;
  }

  Kept pair(Participant exemplar, Participant follower, String source) {
    Kept kept = programmes.tell(new Pair(exemplar.id(), follower.id(), source));
    return kept == Kept.DIFFERS ? Kept.UNCHANGED : kept;
  }

  Optional<Participant> participant(String programme, String strand, String place) {
    return find.participant(programme, strand, place);
  }

  List<Participant> participants(String programme) {
    return find.participants(programme);
  }
}
