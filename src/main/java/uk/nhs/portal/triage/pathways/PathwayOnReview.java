package uk.nhs.portal.triage.pathways;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.Report;

/// A version with everything by which somebody judges it.
///
/// @param siblings all versions of the same pathway, the newest first, itself among them
/// @param live the one of them on which journeys begin
/// @param report what was proven of it
/// @param history what happened to it, oldest first
/// @param names of the accounts that occur in it
public record PathwayOnReview(
    PathwayVersion version,
    Questionnaire questionnaire,
    List<PathwayVersion> siblings,
    Optional<PathwayVersion> live,
    Report report,
    List<PathwayEvent> history,
    Map<UUID, String> names) {}
