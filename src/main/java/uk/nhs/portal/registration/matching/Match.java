package uk.nhs.portal.registration.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.nhs.portal.registration.matching.KnownPerson.Standing;

/// How well an applicant and a known person agree, field by field.
///
/// @param stoppedBy what stops a record that agrees; nothing for every other level
/// @param differences every field that either side has, in the order of [DetailField]; none for a
///   sensitive record
public record Match(
    KnownPerson known, Level level, Set<Standing> stoppedBy, List<Difference> differences) {

  /// The best first; equally good ones stay in their order.
  static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::level);

  public Match {
    stoppedBy = Set.copyOf(stoppedBy);
    differences = List.copyOf(differences);
  }

  /// How well they agree, the best first.
  public enum Level {
    /// Nothing that tells people apart differs.
    EXACT,
    /// They may be the same person; somebody has to look.
    PARTIAL,
    /// They agree, but the record must not be used: it is stopped.
    STOPPED,
    /// They are not the same person, or too little is known to say so.
    NONE
  }

  Match atMost(Level most) {
    return level.compareTo(most) < 0 ? new Match(known, most, stoppedBy, differences) : this;
  }

  @Override
  public String toString() {
    return "Match[" + level + "]";
  }
}
