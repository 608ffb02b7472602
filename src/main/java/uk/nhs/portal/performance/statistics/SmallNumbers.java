package uk.nhs.portal.performance.statistics;

import java.util.List;
import java.util.Set;

/// Which figures must be hidden so that nobody can learn a small number of people, not even by
/// subtracting what is published.
///
/// The rule, for figures of organisations and the totals of the groups (ICB, region, England) that
/// they add up to:
///
/// 1. A figure is hidden if its numerator, its denominator, or what lies between them is from 1 to
///    k −
///    1. Zero is published. That holds for totals too.
/// 2. In every published group, either nothing below it is hidden, or at least two of its direct
///    members are, and what is hidden adds up, in numerator, denominator and difference, to nothing
///    or to at least k. Where that does not hold, the member with the next smallest numerator is
///    hidden too; where nobody is left, the total itself is.
/// 3. A group whose total is hidden has a hidden member, or its total could be added up.
///
/// So what can be computed from all that is published is a sum over at least two hidden figures,
/// and never a small number. It does not look across periods, measures or revisions: a measure that
/// is a part of another one needs the same limit.
///
/// Source: NHS England, disclosure control; ONS, protecting small counts in tables (secondary
/// suppression).
public final class SmallNumbers {

  private final int limit;

  private SmallNumbers(int limit) {
    this.limit = limit;
  }

  /// The rule with its limit k.
  ///
  /// @param limit the smallest number above zero that may be published; 0 or 1 hides nothing
  public static SmallNumbers below(int limit) {
    return new SmallNumbers(limit);
  }

  /// The codes of the organisations and groups whose figures are to be hidden.
  ///
  /// @param cells all figures of one measure in one period
  /// @throws IllegalArgumentException if a code occurs twice, or a group is in two places
  public Set<String> hidden(List<Cell> cells) {
    return limit <= 1 || cells.isEmpty() ? Set.of() : new SuppressionTree(cells, limit).suppress();
  }

  /// Whether the figure alone must be hidden.
  public boolean isSmall(Cell cell) {
    return cell.counts().stream().anyMatch(count -> isSmall(count, limit));
  }

  static boolean isSmall(double count, int limit) {
    return count > 0 && count < limit;
  }

  /// One organisation's figure.
  ///
  /// @param code of the organisation
  /// @param groups the codes of the groups it adds up to, the innermost first
  /// @param counts what must not be small, numerator first; as many for every figure of a measure
  public record Cell(String code, List<String> groups, List<Double> counts) {

    /// Counts are not negative.
    ///
    /// @throws IllegalArgumentException if a count is negative or not finite
    public Cell {
      if (counts.stream().anyMatch(count -> !(count >= 0 && Double.isFinite(count)))) {
        throw new IllegalArgumentException("A count is 0 or more");
      }
      groups = List.copyOf(groups);
      counts = List.copyOf(counts);
    }

    /// So many out of so many: those without the property are protected too.
    public static Cell ofProportion(
        String code, List<String> groups, double numerator, double denominator) {
      return new Cell(code, groups, List.of(numerator, denominator, denominator - numerator));
    }

    /// Events among so many.
    public static Cell ofRate(
        String code, List<String> groups, double numerator, double denominator) {
      return new Cell(code, groups, List.of(numerator, denominator));
    }

    /// A count alone.
    public static Cell ofCount(String code, List<String> groups, double count) {
      return new Cell(code, groups, List.of(count));
    }
  }
}
