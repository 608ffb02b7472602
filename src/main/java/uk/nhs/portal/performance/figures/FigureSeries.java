package uk.nhs.portal.performance.figures;

import java.util.List;

/// The figures of one organisation in one measure, periods ascending; at least one.
public record FigureSeries(ReportingOrganisation organisation, int measure, List<Figure> figures) {}
