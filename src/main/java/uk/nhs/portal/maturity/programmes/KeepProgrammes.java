package uk.nhs.portal.maturity.programmes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Keeps what programmes are and who takes part; curators do. Telling the same again changes
/// nothing, and telling something else leaves what is kept, unless somebody changes just that.
@Service
@Transactional
public class KeepProgrammes {

  private final ProgrammeRows rows;
  private final WhoKeeps who;
  private final AuditTrail trail;

  KeepProgrammes(ProgrammeRows rows, WhoKeeps who, AuditTrail trail) {
    this.rows = rows;
    this.who = who;
    this.trail = trail;
  }

  /// Tells a programme.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  public Kept tell(Programme programme) {
    who.requireCurator();
    Optional<Programme> known = rows.programme(programme.slug());
    if (known.isPresent()) {
      return same(at(programme, 0), at(known.get(), 0));
    }
    try {
      rows.add(programme);
    } catch (DuplicateKeyException quicker) {
      return Kept.CHANGED_MEANWHILE;
    }
    note(Act.CREATE, "programme", programme.slug());
    return Kept.ADDED;
  }

  /// Changes a programme that was seen with this version.
  public Kept change(Programme programme) {
    who.requireCurator();
    Optional<Programme> known = rows.programme(programme.slug());
    if (known.filter(each -> at(each, 0).equals(at(programme, 0))).isPresent()) {
      return Kept.UNCHANGED;
    }
    if (!rows.change(programme)) {
      return Kept.CHANGED_MEANWHILE;
    }
    note(Act.UPDATE, "programme", programme.slug());
    return Kept.CHANGED;
  }

  /// Tells a strand of a programme that is there.
  public Kept tell(Strand strand) {
    who.requireCurator();
    Optional<Strand> known =
        rows.strands(strand.programme()).stream()
            .filter(each -> each.code().equals(strand.code()))
            .findFirst();
    if (known.isPresent()) {
      return same(strand, known.get());
    }
    try {
      rows.add(strand);
    } catch (DuplicateKeyException quicker) {
      return Kept.CHANGED_MEANWHILE;
    }
    note(Act.CREATE, "programme-strand", strand.programme() + "/" + strand.code());
    return Kept.ADDED;
  }

  /// Tells who takes part in a strand that is there.
  public Kept tell(NewParticipant facts) {
    who.requireCurator();
    Optional<Participant> known =
        rows.participant(facts.programme(), facts.strand(), facts.place());
    if (known.isPresent()) {
      return same(facts, known.get().facts());
    }
    UUID id = TimeOrderedId.next();
    try {
      rows.add(id, facts);
    } catch (DuplicateKeyException quicker) {
      return Kept.CHANGED_MEANWHILE;
    }
    note(Act.CREATE, "programme-participant", id.toString());
    return Kept.ADDED;
  }

  /// Changes what is told of a participant that was seen with this version.
  public Kept change(UUID id, int seen, NewParticipant facts) {
    who.requireCurator();
    if (rows.participant(id).filter(each -> each.facts().equals(facts)).isPresent()) {
      return Kept.UNCHANGED;
    }
    try {
      if (!rows.change(id, seen, facts)) {
        return Kept.CHANGED_MEANWHILE;
      }
    } catch (DuplicateKeyException thereAlready) {
      return Kept.DIFFERS;
    }
    note(Act.UPDATE, "programme-participant", id.toString());
    return Kept.CHANGED;
  }

  /// Tells who follows whom, where a source says so.
  public Kept tell(Pair pair) {
    who.requireCurator();
    Optional<Pair> known = find(pair);
    if (known.isPresent()) {
      return same(pair, known.get());
    }
    try {
      rows.add(pair);
    } catch (DuplicateKeyException quicker) {
      return Kept.CHANGED_MEANWHILE;
    }
    note(Act.CREATE, "programme-pair", pair.follower().toString());
    return Kept.ADDED;
  }

  /// Takes a pair away that no source says any longer.
  public Kept remove(UUID exemplar, UUID follower) {
    who.requireCurator();
    Optional<Pair> known = find(new Pair(exemplar, follower, ""));
    if (known.isEmpty()) {
      return Kept.UNCHANGED;
    }
    rows.remove(known.get());
    note(Act.DELETE, "programme-pair", follower.toString());
    return Kept.CHANGED;
  }

  private Optional<Pair> find(Pair pair) {
    return rows.pairs(List.of(pair.follower())).stream()
        .filter(each -> each.exemplar().equals(pair.exemplar()))
        .filter(each -> each.follower().equals(pair.follower()))
        .findFirst();
  }

  /// Tells an area that a participant covers.
  public Kept tell(CoveredArea area) {
    who.requireCurator();
    Optional<CoveredArea> known =
        rows.areas(List.of(area.participant())).stream()
            .filter(each -> each.kind() == area.kind() && each.name().equals(area.name()))
            .findFirst();
    if (known.isPresent()) {
      return same(area, known.get());
    }
    try {
      rows.add(area);
    } catch (DuplicateKeyException quicker) {
      return Kept.CHANGED_MEANWHILE;
    }
    note(Act.CREATE, "programme-area", area.participant().toString());
    return Kept.ADDED;
  }

  private static <T> Kept same(T told, T known) {
    return told.equals(known) ? Kept.UNCHANGED : Kept.DIFFERS;
  }

  private static Programme at(Programme programme, int version) {
    return new Programme(
        programme.slug(),
        programme.name(),
        programme.about(),
        programme.beganOn(),
        programme.endedOn(),
        programme.source(),
        version);
  }

  private void note(Act act, String what, String id) {
    trail.record(AuditEntry.of(act, what, id.length() > 64 ? id.substring(0, 64) : id, ""));
  }
}
