package uk.nhs.portal.triage.journeys;

import java.time.Instant;
import java.util.Optional;
import uk.nhs.portal.triage.NextSteps;
import uk.nhs.portal.triage.handover.Progress;

/// What somebody can do about their outcome, and what has come of it so far.
///
/// @param endedAt from when the deadline counts
/// @param before whether they were here lately
/// @param steps the best first
/// @param withPractice how far their practice is, if they handed it over
/// @param call the call that they asked for, if they did
/// @param mayBeTheirs whether a patient is signed in who could say that these answers are about
///   them
public record Advised(
    Instant endedAt,
    RepeatContact before,
    NextSteps steps,
    Optional<Progress> withPractice,
    Optional<AskedCall> call,
    boolean mayBeTheirs) {}
