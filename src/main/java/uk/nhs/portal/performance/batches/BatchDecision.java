package uk.nhs.portal.performance.batches;

import java.time.Instant;
import java.util.UUID;

/// What came of deciding about a batch. The same decision by the same person twice has the result
/// of the first one.
public sealed interface BatchDecision {

  /// It is public from that moment on.
  record Approved(UUID batch, Instant publicFrom, boolean embargoed) implements BatchDecision {}

  record Discarded(UUID batch) implements BatchDecision {}

  /// Earlier revisions of its periods count again.
  record Withdrawn(UUID batch) implements BatchDecision {}

  /// Who imported it cannot approve it.
  record SamePerson() implements BatchDecision {}

  record AlreadyApproved(Instant at, Instant publicFrom) implements BatchDecision {}

  record AlreadyDiscarded() implements BatchDecision {}

  record AlreadyWithdrawn() implements BatchDecision {}

  /// Only what was approved can be withdrawn.
  record NotApproved() implements BatchDecision {}

  /// A later revision of one of its periods was approved; this one would change nothing, or the
  /// wrong thing.
  record Outdated(UUID by) implements BatchDecision {}

  /// There is no such batch.
  record Unknown() implements BatchDecision {}
}
