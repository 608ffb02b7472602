package uk.nhs.portal.maturity.programmes;

import uk.nhs.portal.maturity.models.ModelCode;

/// The stage of a model that a participant aims at.
public record Target(ModelCode model, int stage) {}
