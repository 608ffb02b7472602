package uk.nhs.portal.maturity.blueprints;

import java.time.LocalDate;
import java.util.UUID;
import uk.nhs.portal.kernel.OdsCode;

/// Somebody adopted a blueprint.
///
/// @param version the one that was adopted
/// @param localPart what they did their own way
public record Adoption(
    UUID blueprint, OdsCode organisation, String version, LocalDate on, String localPart) {}
