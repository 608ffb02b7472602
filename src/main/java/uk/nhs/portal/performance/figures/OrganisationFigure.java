package uk.nhs.portal.performance.figures;

/// What an organisation's figure in a period is.
public record OrganisationFigure(ReportingOrganisation organisation, Figure figure) {}
