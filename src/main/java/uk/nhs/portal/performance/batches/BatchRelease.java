package uk.nhs.portal.performance.batches;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One period of one measure that a batch brings.
///
/// @param code the measure's
/// @param england `PUBLISHED` or `SUMMED`; null where it has no figure of England
/// @param figures how many there are, England's among them
public record BatchRelease(
    int measure,
    String code,
    LocalDate period,
    int revision,
    boolean wholePeriod,
    @Nullable String england,
    long figures) {}
