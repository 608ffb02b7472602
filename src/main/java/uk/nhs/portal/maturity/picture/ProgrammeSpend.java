package uk.nhs.portal.maturity.picture;

import java.util.Optional;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.programmes.Programme;

/// What a programme could spend, agreed and paid, as far as it is known, beside what was reached.
///
/// @param participants all of them
/// @param maximum the sum of the maxima that are known; empty if none is
/// @param withTarget participants that have a stage as their target
/// @param withStage those of them of which a stage is recorded today
/// @param reached those of them that are at their target or above
public record ProgrammeSpend(
    Programme programme,
    int participants,
    Sum maximum,
    Sum agreed,
    Sum paid,
    int withTarget,
    int withStage,
    int reached) {

  /// A sum of what is known.
  ///
  /// @param of of how many participants it is known
  public record Sum(Optional<Money> amount, int of) {

    static final Sum UNKNOWN = new Sum(Optional.empty(), 0);

    Sum plus(Optional<Money> more) {
      return more.map(each -> new Sum(Optional.of(amount.map(each::plus).orElse(each)), of + 1))
          .orElse(this);
    }
  }
}
