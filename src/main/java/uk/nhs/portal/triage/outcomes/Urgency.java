package uk.nhs.portal.triage.outcomes;

import uk.nhs.portal.kernel.InvalidValue;

/// How urgent a disposition is beside the others: 100 is an ambulance, 10 is self care.
///
/// All urgencies are in one order. Two dispositions may share one: neither is then more urgent, and
/// a change from one to the other lowers nothing. The numbers have no unit; only their order
/// counts.
public record Urgency(int level) implements Comparable<Urgency> {

  /// @throws InvalidValue `urgency.range` unless it is from 0 to 100
  public Urgency {
    if (level < 0 || level > 100) {
      throw new InvalidValue("urgency.range");
    }
  }

  public boolean isHigherThan(Urgency other) {
    return level > other.level;
  }

  public boolean isLowerThan(Urgency other) {
    return level < other.level;
  }

  @Override
  public int compareTo(Urgency other) {
    return Integer.compare(level, other.level);
  }
}
