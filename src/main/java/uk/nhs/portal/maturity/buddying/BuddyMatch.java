package uk.nhs.portal.maturity.buddying;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How well another trust that looks for buddies would fit.
///
/// @param helps what it is good at and we need
/// @param needs what it needs and we are good at
public record BuddyMatch(BuddyRequest request, Set<BuddyTopic> helps, Set<BuddyTopic> needs) {

  /// Those that help most come first; of those that help alike, those that we can help most.
  static List<BuddyMatch> best(BuddyRequest mine, List<BuddyRequest> all) {
    return all.stream()
        .filter(other -> !other.trust().equals(mine.trust()))
        .map(other -> of(mine, other))
        .filter(match -> !match.helps().isEmpty() || !match.needs().isEmpty())
        .sorted(
            Comparator.comparingInt((BuddyMatch match) -> -match.helps().size())
                .thenComparingInt(match -> -match.needs().size())
                .thenComparing(match -> match.request().trust()))
        .toList();
  }

  private static BuddyMatch of(BuddyRequest mine, BuddyRequest other) {
    return new BuddyMatch(
        other, both(mine.needs(), other.strengths()), both(mine.strengths(), other.needs()));
  }

  private static Set<BuddyTopic> both(Set<BuddyTopic> some, Set<BuddyTopic> others) {
    Set<BuddyTopic> both = EnumSet.noneOf(BuddyTopic.class);
    some.stream().filter(others::contains).forEach(both::add);
    return both;
  }
}
