package uk.nhs.portal.performance.batches;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A figure of a batch as curators see it, before the public does.
///
/// @param code the measure's
/// @param name the organisation's
/// @param hidden `P` or `S` where the public will not see it
public record SampleFigure(
    String code,
    LocalDate period,
    OdsCode organisation,
    String name,
    @Nullable Double numerator,
    @Nullable Double denominator,
    @Nullable Double value,
    @Nullable String hidden,
    @Nullable String note) {}
