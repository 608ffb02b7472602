package uk.nhs.portal.registration.decisions;

import java.util.List;

/// A page of a practice's queue.
///
/// @param counts of all its applications, whatever was asked for
public record Queue(List<QueueRow> rows, boolean hasMore, Counts counts) {

  public Queue {
    rows = List.copyOf(rows);
  }

  /// How many applications stand where.
  ///
  /// @param overdue of those that wait, how many have waited for longer than the law allows
  public record Counts(
      int fresh, int review, int overdue, int approved, int declined, int closed) {}
}
