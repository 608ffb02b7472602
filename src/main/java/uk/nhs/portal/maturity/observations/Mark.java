package uk.nhs.portal.maturity.observations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.ModelCode;

/// What was said of one criterion at a time.
///
/// @param criterion the key in the edition
public record Mark(
    OdsCode organisation,
    ModelCode model,
    String edition,
    String criterion,
    CriterionState state,
    LocalDate asOf,
    Evidence evidence,
    Instant recordedAt,
    @Nullable UUID recordedBy) {}
