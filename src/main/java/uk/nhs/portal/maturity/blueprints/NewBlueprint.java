package uk.nhs.portal.maturity.blueprints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A blueprint to be shared.
///
/// @param what what it does, at most 2,000 characters
/// @param system the system that it was done with
/// @param version as its makers call it
/// @param localPart what everybody has to do their own way: about a fifth
public record NewBlueprint(
    String title,
    String what,
    String system,
    OdsCode madeBy,
    String version,
    LocalDate madeOn,
    @Nullable String link,
    String localPart,
    String source) {}
