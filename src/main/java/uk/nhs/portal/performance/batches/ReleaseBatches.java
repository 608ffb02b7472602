package uk.nhs.portal.performance.batches;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.performance.FiguresReleased;
import uk.nhs.portal.performance.FiguresWithdrawn;

/// Decides about batches: lets the public see them, throws them away, or takes them back.
///
/// Whoever calls it has made sure that the person may decide; that it is a second person is made
/// sure here, and by the table. Two decisions about one batch wait for each other.
@Service
@Transactional
public class ReleaseBatches {

  private static final int LONGEST_REASON = 500;

  private final BatchRows rows;
  private final AuditTrail auditTrail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReleaseBatches(
      BatchRows rows, AuditTrail auditTrail, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.auditTrail = auditTrail;
    this.events = events;
    this.clock = clock;
  }

  /// Makes it public.
  ///
  /// @param publicFrom under embargo until then; null, or a moment that has passed, for now
  public BatchDecision approve(UUID batch, UUID by, @Nullable Instant publicFrom) {
    rows.lockMeasures(batch);
    Optional<BatchRows.Decided> found = rows.lock(batch);
    if (found.isEmpty()) {
      return new BatchDecision.Unknown();
    }
    BatchRows.Decided decided = found.get();
    Instant approvedAt = decided.approvedAt();
    if (decided.withdrawn()) {
      return new BatchDecision.AlreadyWithdrawn();
    }
    if (approvedAt != null && decided.publicFrom() != null) {
      return by.equals(decided.approvedBy())
          ? approved(batch, decided.publicFrom(), approvedAt) // the same submit once more
          : new BatchDecision.AlreadyApproved(approvedAt, decided.publicFrom());
    }
    if (decided.discarded()) {
      return new BatchDecision.AlreadyDiscarded();
    }
    if (by.equals(decided.importedBy())) {
      return new BatchDecision.SamePerson();
    }
    Optional<UUID> later = rows.approvedAfter(batch);
    return later.isPresent()
        ? new BatchDecision.Outdated(later.get())
        : release(batch, by, publicFrom);
  }

  private BatchDecision release(UUID batch, UUID by, @Nullable Instant wanted) {
    Instant now = clock.instant();
    Instant from = wanted == null || wanted.isBefore(now) ? now : wanted;
    rows.approve(batch, by, now, from);
    auditTrail.record(
        AuditEntry.of(
            Act.UPDATE, "batch", batch.toString(), from.equals(now) ? "approved" : "embargoed"));
    events.publishEvent(new FiguresReleased(batch, from));
    return approved(batch, from, now);
  }

  private static BatchDecision approved(UUID batch, Instant from, Instant at) {
    return new BatchDecision.Approved(batch, from, from.isAfter(at));
  }

  /// Throws it away before anybody has approved it; whoever imported it may do so too.
  public BatchDecision discard(UUID batch, UUID by) {
    Optional<BatchRows.Decided> found = rows.lock(batch);
    if (found.isEmpty()) {
      return new BatchDecision.Unknown();
    }
    BatchRows.Decided decided = found.get();
    if (decided.approvedAt() != null) {
      return decided.withdrawn()
          ? new BatchDecision.AlreadyWithdrawn()
          : new BatchDecision.AlreadyApproved(
              decided.approvedAt(), Objects.requireNonNull(decided.publicFrom()));
    }
    if (!decided.discarded()) {
      rows.discard(batch, by, clock.instant());
      auditTrail.record(AuditEntry.of(Act.DELETE, "batch", batch.toString(), "discarded"));
    }
    return new BatchDecision.Discarded(batch);
  }

  /// Takes it back, also while it is under embargo; earlier revisions of its periods count again.
  ///
  /// @param by null for whoever operates the portal
  /// @param reason for people to read, 1 to 500 characters
  /// @throws IllegalArgumentException if the reason is empty or too long
  public BatchDecision withdraw(UUID batch, @Nullable UUID by, String reason) {
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
    }
    Optional<BatchRows.Decided> found = rows.lock(batch);
    if (found.isEmpty()) {
      return new BatchDecision.Unknown();
    }
    if (found.get().approvedAt() == null) {
      return found.get().discarded()
          ? new BatchDecision.AlreadyDiscarded()
          : new BatchDecision.NotApproved();
    }
    if (!found.get().withdrawn()) {
      rows.withdraw(batch, by, clock.instant(), reason.strip());
      auditTrail.record(AuditEntry.of(Act.CANCEL, "batch", batch.toString(), "withdrawn"));
      events.publishEvent(new FiguresWithdrawn(batch));
    }
    return new BatchDecision.Withdrawn(batch);
  }
}
