package uk.nhs.portal.maturity.observations;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Says which criteria a trust meets; what was said before stays readable.
@Service
@Transactional
public class MarkCriteria {

  private final MarkRows rows;
  private final MaturityModels models;
  private final WhoKeeps who;
  private final AuditTrail trail;
  private final Clock clock;

  MarkCriteria(MarkRows rows, MaturityModels models, WhoKeeps who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.models = models;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Says it of one criterion.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the trust is not theirs
  public Marking mark(UUID key, NewMark mark) {
    who.requireKeeps(mark.organisation());
    boolean known =
        models.edition(mark.model(), mark.edition()).stream()
            .flatMap(edition -> edition.stages().stream())
            .flatMap(stage -> stage.criteria().stream())
            .anyMatch(criterion -> criterion.key().equals(mark.criterion()));
    if (!known) {
      return Marking.NO_SUCH_CRITERION;
    }
    if (mark.asOf().isAfter(London.today(clock))) {
      return Marking.IN_THE_FUTURE;
    }
    if (mark.state() == CriterionState.MET && mark.evidence().text().isEmpty()) {
      return Marking.NO_EVIDENCE;
    }
    if (!rows.isThere(key)) {
      rows.add(key, mark, new ObservationRows.By(who.account(), who.role(), clock.instant()));
      trail.record(
          new AuditEntry(
              Act.CREATE,
              "maturity-criterion",
              key.toString(),
              null,
              mark.organisation(),
              mark.criterion() + " " + mark.state()));
    }
    return Marking.MARKED;
  }
}
