package uk.nhs.portal.performance.intake;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.ReportingKind;

/// An organisation as a publication calls it.
///
/// @param code as the publication writes it
/// @param name at most 150 characters count
/// @param region its NHS region's ODS code; null where the publication does not say
public record NamedOrganisation(
    String code, String name, ReportingKind kind, @Nullable String region) {}
