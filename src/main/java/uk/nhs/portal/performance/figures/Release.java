package uk.nhs.portal.performance.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One period of one measure in one revision, which is public.
///
/// @param batch what brought it
/// @param wholePeriod whether organisations that it lacks have no figure, whatever earlier
///   revisions said
public record Release(
    int measure,
    LocalDate period,
    int revision,
    UUID batch,
    boolean wholePeriod,
    boolean provisional,
    Instant publicFrom) {}
