package uk.nhs.portal.fhir;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A system of a practice.
///
/// @param name what the practice calls it
/// @param lastUsedOn the day in England on which it asked last; null if it never has
/// @param revokedAt when its key stopped working; null while it works
public record FhirClient(
    FhirClientId id,
    OdsCode practice,
    String name,
    Instant madeAt,
    @Nullable LocalDate lastUsedOn,
    @Nullable Instant revokedAt) {}
