package uk.nhs.portal.organisations;

import org.jspecify.annotations.Nullable;

/// One organisation in a list of results.
///
/// @param acceptingPatients null where nobody has said
/// @param metres from the place that was searched for; null where one of the two is not known
public record NearbyOrganisation(
    OrganisationSummary organisation,
    @Nullable Boolean acceptingPatients,
    @Nullable CqcReport cqc,
    OpeningHours hours,
    @Nullable Double metres) {}
