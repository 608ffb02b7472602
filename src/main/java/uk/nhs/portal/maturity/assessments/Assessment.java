package uk.nhs.portal.maturity.assessments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.responses.ResponseId;

/// A trust's assessment of itself, as it stands.
///
/// @param trust by its code when it began
/// @param response its answers
/// @param steps how many steps have led here
/// @param reviewer who reviews it or has done so; null while nobody was asked, and after they
///   declined
/// @param since when it came to its state
public record Assessment(
    UUID id,
    OdsCode trust,
    AssessmentEdition edition,
    int year,
    ResponseId response,
    AssessmentState state,
    int steps,
    @Nullable OdsCode reviewer,
    Instant since) {}
