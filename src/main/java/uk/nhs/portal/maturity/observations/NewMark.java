package uk.nhs.portal.maturity.observations;

import java.time.LocalDate;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.ModelCode;

/// What is to be said of one criterion.
public record NewMark(
    OdsCode organisation,
    ModelCode model,
    String edition,
    String criterion,
    CriterionState state,
    LocalDate asOf,
    Evidence evidence) {}
