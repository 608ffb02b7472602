package uk.nhs.portal.registration.decisions;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.settings.AutoAccept;
import uk.nhs.portal.registration.settings.FindSettings;

/// Approves what a practice's own rules approve, so that nobody waits for a click.
@Service
public class AutoApprove {

  /// The practice's rule, in the history and in the trail.
  private static final Actor RULE = new Actor(null, "PRACTICE_RULE");

  private final QueueRows rows;
  private final DecideApplications decide;
  private final FindSettings settings;
  private final Clock clock;

  AutoApprove(QueueRows rows, DecideApplications decide, FindSettings settings, Clock clock) {
    this.rows = rows;
    this.decide = decide;
    this.settings = settings;
    this.clock = clock;
  }

  /// Approves somebody if the rules say so; what stands in the way leaves it to the staff.
  public void consider(OdsCode practice, ApplicantId id) {
    AutoAccept rule = settings.of(practice).autoAccept();
    if (rule.on()) {
      LocalDate today = London.today(clock);
      rows.one(practice, id)
          .filter(row -> isMeant(rule, row, today))
          .ifPresent(row -> decide.approveFor(practice, id, row.version(), RULE));
    }
  }

  /// Whether a rule means somebody.
  public static boolean isMeant(AutoAccept rule, QueueRow row, LocalDate today) {
    return rule.on()
        && row.status().isWaiting()
        && row.reviewReason() == null
        && row.match() == Match.EXACT
        && row.area() == Area.INNER
        && row.stay() == Stay.PERMANENT
        && row.dateOfBirth().ageOn(today) >= AutoAccept.LEAST_AGE
        && row.kind() != null
        && rule.kinds().contains(row.kind());
  }
}
