package uk.nhs.portal.audit;

/// A place where the trail is not as it was written.
///
/// @param shard the chain, 0 to 15
/// @param first the first broken row's number in its chain, from 1
/// @param last the last one's, the same unless several rows in succession are gone
public record Finding(Fault fault, int shard, long first, long last) {

  static Finding at(Fault fault, int shard, long seq) {
    return new Finding(fault, shard, seq, seq);
  }

  /// As operators read it, e.g. `ALTERED chain 3 row 118` or `REMOVED chain 3 rows 4 to 9`.
  @Override
  public String toString() {
    String rows = first == last ? "row " + first : "rows " + first + " to " + last;
    return fault + " chain " + shard + " " + rows;
  }
}
