package uk.nhs.portal.maturity.buddying;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// How it stands between two trusts.
public sealed interface BuddyingState {

  /// It was offered; those who have agreed so far wait for the others.
  ///
  /// @param agreed one trust; none where a curator offered it to both
  record Offered(Set<OdsCode> agreed) implements BuddyingState {}

  /// Both have agreed.
  record Agreed(Instant since) implements BuddyingState {}

  /// One of them did not want to.
  record Declined(Instant at) implements BuddyingState {}

  /// It has come to an end.
  ///
  /// @param since when both had agreed; null where they never had
  record Ended(@Nullable Instant since, Instant at) implements BuddyingState {}

  /// What all that happened comes to.
  static BuddyingState after(List<BuddyingEvent> events) {
    Set<OdsCode> agreed = new HashSet<>();
    Instant since = null;
    for (BuddyingEvent each : events) {
      switch (each.what()) {
        case OFFERED -> {}
        case AGREED -> {
          if (each.by() != null && agreed.add(each.by()) && agreed.size() == 2) {
            since = each.at();
          }
        }
        case DECLINED -> {
          return new Declined(each.at());
        }
        case ENDED -> {
          return new Ended(since, each.at());
        }
      }
    }
    return since == null ? new Offered(Set.copyOf(agreed)) : new Agreed(since);
  }
}
