package uk.nhs.portal.registration.decisions;

import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.registrations.FindPatientsForMatching;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;

/// What a practice does with an application before it decides.
@Service
@Transactional
public class ReviewApplications {

  /// The longest note, in characters.
  public static final int LONGEST = 2_000;

  private final WhoIsSignedIn who;
  private final QueueRows rows;
  private final History history;
  private final FindPatientsForMatching patients;

  ReviewApplications(
      WhoIsSignedIn who, QueueRows rows, History history, FindPatientsForMatching patients) {
    this.who = who;
    this.rows = rows;
    this.history = history;
    this.patients = patients;
  }

  /// Says that something has to be looked into, and what.
  ///
  /// @param seen the version of the row on the page
  /// @throws NotFound if the practice has no such application, or the person does not work there
  public Stepping review(OdsCode practice, ApplicantId id, int seen, ReviewReason reason) {
    return step(
        practice,
        id,
        seen,
        row -> rows.review(row, reason),
        ApplicantEvent.What.REVIEW,
        reason.name());
  }

  /// Says that it was looked into.
  ///
  /// @throws NotFound likewise
  public Stepping endReview(OdsCode practice, ApplicantId id, int seen) {
    return step(
        practice, id, seen, row -> rows.review(row, null), ApplicantEvent.What.REVIEW_ENDED, "");
  }

  /// Adds a note for colleagues; the applicant sees it when they ask for their data.
  ///
  /// @param note 1 to [#LONGEST] characters
  /// @throws NotFound likewise
  public void note(OdsCode practice, ApplicantId id, String note) {
    if (note.isBlank() || note.length() > LONGEST) {
      throw new IllegalArgumentException("a note has up to " + LONGEST + " characters");
    }
    QueueRow row = require(practice, id);
    history.add(id, ApplicantEvent.What.NOTE, "", note);
    history.audit(Act.UPDATE, id, row.matched(), practice, "note");
  }

  /// Says which patient somebody is; it can be taken back until it is decided.
  ///
  /// @throws NotFound likewise, or if there is no such patient
  public Stepping match(OdsCode practice, ApplicantId id, int seen, PatientId patient) {
    if (patients.withoutShowing(patient).isEmpty()) {
      throw new NotFound("patient");
    }
    return step(
        practice,
        id,
        seen,
        row -> rows.matched(row, Match.EXACT, patient),
        ApplicantEvent.What.MATCHED,
        patient.toString());
  }

  /// Says that somebody is none of the patients whom the portal knows.
  ///
  /// @throws NotFound likewise
  public Stepping unmatch(OdsCode practice, ApplicantId id, int seen) {
    return step(
        practice,
        id,
        seen,
        row -> rows.matched(row, Match.NONE, null),
        ApplicantEvent.What.UNMATCHED,
        "");
  }

  /// Picks, of two differing details, which is right.
  ///
  /// @param picks as `field=applied` or `field=known`; together at most 400 characters
  /// @throws NotFound likewise
  public Stepping pick(OdsCode practice, ApplicantId id, int seen, Set<String> picks) {
    return step(
        practice,
        id,
        seen,
        row -> rows.picked(row, picks),
        ApplicantEvent.What.PICKED,
        picks.size() + "-fields");
  }

  /// Notes that another system of the practice has the application; once more changes nothing.
  ///
  /// @throws NotFound likewise
  public void received(OdsCode practice, ApplicantId id) {
    QueueRow row = require(practice, id);
    boolean known =
        history.of(id).stream().anyMatch(event -> event.what() == ApplicantEvent.What.RECEIVED);
    if (!known) {
      history.add(id, ApplicantEvent.What.RECEIVED, "", "");
      history.audit(Act.UPDATE, id, row.matched(), practice, "received");
    }
  }

  private Stepping step(
      OdsCode practice,
      ApplicantId id,
      int seen,
      Predicate<QueueRow> change,
      ApplicantEvent.What what,
      String detail) {
    QueueRow row = require(practice, id);
    if (row.version() != seen || !row.status().isWaiting() || !change.test(row)) {
      return Stepping.CHANGED_MEANWHILE;
    }
    history.add(id, what, detail, "");
    history.audit(Act.UPDATE, id, row.matched(), practice, what.name());
    return Stepping.DONE;
  }

  private QueueRow require(OdsCode practice, ApplicantId id) {
    who.requireActsFor(practice);
    return rows.one(practice, id).orElseThrow(() -> new NotFound("applicant"));
  }
}
