package uk.nhs.portal.organisations;

/// A place that offers a service.
///
/// @param metres from where the person is, as the crow flies
public record NearbyCare(
    CareService service, OrganisationSummary organisation, OpeningHours hours, double metres) {}
