package uk.nhs.portal.triage.journeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.triage.FindNextSteps;
import uk.nhs.portal.triage.NextSteps;
import uk.nhs.portal.triage.Place;
import uk.nhs.portal.triage.handover.FollowTriage;

/// Tells what somebody can do about the outcome of their journey.
@Service
public class AdviseNextSteps {

  private final NoteAdvice note;
  private final FindNextSteps steps;
  private final FollowTriage follow;
  private final AskForCalls calls;
  private final WhoIsSignedIn who;

  AdviseNextSteps(
      NoteAdvice note,
      FindNextSteps steps,
      FollowTriage follow,
      AskForCalls calls,
      WhoIsSignedIn who) {
    this.note = note;
    this.steps = steps;
    this.follow = follow;
    this.calls = calls;
    this.who = who;
  }

  /// What they can do, and notes that they were told. Besides those of [FindNextSteps] four SQL
  /// statements at most.
  public Advised on(Journey journey, Stage.Ended ended) {
    RepeatContact before = note.note(journey, ended);
    UUID id = journey.response().id().value();
    Instant endedAt = NoteAdvice.endedAt(journey);
    return new Advised(
        endedAt,
        before,
        steps(journey, ended, endedAt),
        follow.of(id),
        calls.of(id),
        mayBeTheirs(journey));
  }

  private NextSteps steps(Journey journey, Stage.Ended ended, Instant endedAt) {
    Place place = journey.postcode().map(Place.AtPostcode::new).orElse(null);
    PatientId patient = patient(journey);
    return patient == null
        ? steps.forVisitor(ended.disposition(), place, endedAt)
        : steps.forPatient(patient, ended.disposition(), place, endedAt);
  }

  /// The patient whom the answers are about, if it is known who that is.
  static @Nullable PatientId patient(Journey journey) {
    return journey.isForThemselves() ? journey.response().owner() : null;
  }

  private boolean mayBeTheirs(Journey journey) {
    return journey.response().owner() == null
        && journey.isForThemselves()
        && who.current().map(SignedInPerson::patient).isPresent();
  }
}
