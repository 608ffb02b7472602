package uk.nhs.portal.maturity.assessments;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.assessments.AssessmentState.Move;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Takes one step with an assessment, once, and writes it into the audit trail. Whether it may be
/// taken, its service has found out.
@Component
class StepAssessments {

  private final AssessmentRows rows;
  private final WhoKeeps who;
  private final AuditTrail trail;
  private final Clock clock;

  StepAssessments(AssessmentRows rows, WhoKeeps who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// The assessment.
  ///
  /// @throws NotFound if there is none
  Assessment at(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("assessment"));
  }

  /// What stands in the way of a move; nothing if it is its turn. A form that was sent before is
  /// done.
  Optional<Moved> refusal(UUID key, Assessment from, Move move) {
    if (rows.isTaken(key)) {
      return Optional.of(new Moved.Done());
    }
    return from.state().next(move).isPresent()
        ? Optional.empty()
        : Optional.of(new Moved.NotNow(from.state()));
  }

  /// Takes the step.
  ///
  /// @param reviewer who reviews it from now on
  Moved take(UUID key, Assessment from, Move move, @Nullable OdsCode reviewer) {
    AssessmentState to = from.state().next(move).orElseThrow();
    try {
      rows.step(key, from, to, reviewer, by());
    } catch (DuplicateKeyException quicker) {
      return rows.isTaken(key) ? new Moved.Done() : new Moved.NotNow(at(from.id()).state());
    }
    note(Act.UPDATE, from, to.name());
    return new Moved.Done();
  }

  void note(Act act, Assessment of, String detail) {
    trail.record(
        new AuditEntry(act, "maturity-assessment", of.id().toString(), null, of.trust(), detail));
  }

  AssessmentRows.By by() {
    return new AssessmentRows.By(who.account(), who.role(), clock.instant());
  }
}
