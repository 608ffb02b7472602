package uk.nhs.portal.maturity.programmes;

import java.util.UUID;

/// A partner abroad that is kept.
public record Partner(UUID id, NewPartner facts) {}
