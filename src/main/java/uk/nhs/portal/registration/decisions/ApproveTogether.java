package uk.nhs.portal.registration.decisions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;

/// Approves many people at once, with a few minutes to take it back: nobody is registered and
/// nobody is told before they are over.
@Service
@Transactional
public class ApproveTogether {

  /// How long it can be taken back.
  public static final Duration GRACE = Duration.ofMinutes(5);

  /// The most at once.
  public static final int MOST = 100;

  private final WhoIsSignedIn who;
  private final QueueRows rows;
  private final History history;
  private final Clock clock;

  ApproveTogether(WhoIsSignedIn who, QueueRows rows, History history, Clock clock) {
    this.who = who;
    this.rows = rows;
    this.history = history;
    this.clock = clock;
  }

  /// What would come of approving these people.
  ///
  /// @param able who would be approved
  /// @param unable who would not, because somebody has to look at them first
  /// @param from when it comes, or would come, into force
  public record Together(List<QueueRow> able, List<QueueRow> unable, Instant from) {

    public Together {
      able = List.copyOf(able);
      unable = List.copyOf(unable);
    }
  }

  /// Looks what would come of it; leaves a row in the audit trail for each person who is shown.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the person who asks does not work there
  public Together preview(OdsCode practice, List<ApplicantId> ids) {
    List<QueueRow> found = require(practice, ids);
    found.forEach(row -> history.audit(Act.READ, row.id(), row.matched(), practice, "together"));
    return together(found);
  }

  /// Approves those who can be, from [#GRACE] on. Again changes nothing.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound likewise
  public Together begin(OdsCode practice, List<ApplicantId> ids) {
    Together together = together(require(practice, ids));
    UUID by = who.require().account().value();
    List<QueueRow> begun = new ArrayList<>();
    List<QueueRow> not = new ArrayList<>(together.unable());
    for (QueueRow row : together.able()) {
      if (rows.approving(row, together.from(), by)) {
        history.add(row.id(), ApplicantEvent.What.APPROVING, "", "");
        history.audit(Act.UPDATE, row.id(), row.matched(), practice, "approving");
        begun.add(row);
      } else {
        not.add(row);
      }
    }
    return new Together(begun, not, together.from());
  }

  /// Takes back what has not come into force yet.
  ///
  /// @return whose approval was taken back
  /// @throws uk.nhs.portal.kernel.NotFound likewise
  public List<QueueRow> takeBack(OdsCode practice, List<ApplicantId> ids) {
    return require(practice, ids).stream()
        .filter(row -> row.approveAt() != null && rows.takenBack(row))
        .peek(row -> {
          history.add(row.id(), ApplicantEvent.What.TAKEN_BACK, "", "");
          history.audit(Act.UPDATE, row.id(), row.matched(), practice, "taken-back");
        })
        .toList();
  }

  private List<QueueRow> require(OdsCode practice, List<ApplicantId> ids) {
    who.requireActsFor(practice);
    return rows.some(practice, ids.stream().distinct().limit(MOST).toList());
  }

  private Together together(List<QueueRow> found) {
    List<QueueRow> able = found.stream().filter(ApproveTogether::isReady).toList();
    return new Together(
        able,
        found.stream().filter(row -> !able.contains(row)).toList(),
        clock.instant().plus(GRACE));
  }

  /// Whether nothing about somebody has to be looked at by itself.
  private static boolean isReady(QueueRow row) {
    return row.status().isWaiting()
        && row.approveAt() == null
        && row.reviewReason() == null
        && (row.match() == Match.EXACT || row.match() == Match.NONE);
  }
}
