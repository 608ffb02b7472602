package uk.nhs.portal.triage.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A page of a practice's cases.
///
/// @param cases what is overdue first, then red flags, then by the clock
/// @param hasMore whether there is another page
/// @param names of the accounts that have one of them
public record Inbox(
    List<CaseSummary> cases, boolean hasMore, Counts counts, Map<UUID, String> names) {

  /// How many there are.
  public record Counts(int open, int overdue, int mine) {}
}
