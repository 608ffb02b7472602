package uk.nhs.portal.organisations;

import org.jspecify.annotations.Nullable;

/// A practice, as somebody looks at it who wants to register.
///
/// @param acceptingPatients as published; null where nobody has said
/// @param metres from where they live, as the crow flies; null where nobody knows where the
///   practice is
public record NearbyPractice(
    OrganisationSummary organisation,
    @Nullable Boolean acceptingPatients,
    Coverage coverage,
    @Nullable Double metres) {}
