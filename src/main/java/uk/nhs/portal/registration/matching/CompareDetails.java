package uk.nhs.portal.registration.matching;

import static uk.nhs.portal.registration.matching.Agreement.FULL;
import static uk.nhs.portal.registration.matching.Agreement.NOT;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.nhs.portal.registration.matching.KnownPerson.Standing;
import uk.nhs.portal.registration.matching.Match.Level;

/// Says whether an applicant is a person of a register.
public final class CompareDetails {

  private CompareDetails() {}

  /// How well an applicant and one known person agree.
  ///
  /// An agreeing record of somebody who died, whose details are restricted, or that has been
  /// superseded is stopped; of a restricted one no detail is handed on.
  public static Match compare(PersonDetails applied, KnownPerson known) {
    Level level = level(applied, known.details());
    if (level == Level.NONE || known.standing().isEmpty()) {
      return new Match(known, level, Set.of(), differences(applied, known));
    }
    return new Match(known, Level.STOPPED, known.standing(), differences(applied, known));
  }

  /// Everybody who agrees with an applicant, the best first. Of several who agree exactly none
  /// does: people of one name and day of birth are told apart by somebody who looks.
  public static List<Match> among(PersonDetails applied, Collection<KnownPerson> known) {
    List<Match> found =
        known.stream()
            .map(each -> compare(applied, each))
            .filter(match -> match.level() != Level.NONE)
            .sorted(Match.BEST_FIRST)
            .toList();
    long exact = found.stream().filter(match -> match.level() == Level.EXACT).count();
    return exact > 1 ? found.stream().map(match -> match.atMost(Level.PARTIAL)).toList() : found;
  }

  private static List<Difference> differences(PersonDetails applied, KnownPerson known) {
    return known.standing().contains(Standing.SENSITIVE)
        ? List.of()
        : Difference.between(applied, known.details());
  }

  /// The same NHS number makes up for the spelling of a family name, and lets a changed name or a
  /// mistyped day pass for somebody to look at. It does not make one person of a child and the
  /// parent whose number was given, nor of twins. A different number or sex needs somebody to look,
  /// whatever else agrees.
  private static Level level(PersonDetails applied, PersonDetails known) {
    Agreement number = Agreement.of(applied.nhsNumber(), known.nhsNumber());
    Agreement born = Agreement.ofDays(applied.born(), known.born());
    Agreement family = Agreement.ofFamilyNames(applied, known);
    Agreement given = Agreement.ofGivenNames(applied.given(), known.given());
    boolean nameAgrees = family.isAtLeastPartly() && given.isAtLeastPartly();
    boolean verified = nameAgrees && born.isAtLeastPartly();
    boolean anythingAgrees = nameAgrees || born.isAtLeastPartly();
    if (!verified && !(number == FULL && anythingAgrees)) {
      return Level.NONE;
    }
    boolean familyStands = family == FULL || number == FULL;
    boolean exact = verified && born == FULL && given == FULL && familyStands && number != NOT;
    return exact && !sexesContradict(applied, known) ? Level.EXACT : Level.PARTIAL;
  }

  private static boolean sexesContradict(PersonDetails applied, PersonDetails known) {
    return applied.sex() != null && known.sex() != null && applied.sex().contradicts(known.sex());
  }
}
