package uk.nhs.portal.maturity.observations;

import java.time.LocalDate;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.ModelCode;

/// A stage to be recorded.
///
/// @param source where it was published; empty for what a trust says of itself
public record NewObservation(
    OdsCode organisation,
    ModelCode model,
    String edition,
    int stage,
    LocalDate from,
    Standing standing,
    Evidence evidence,
    String source) {}
