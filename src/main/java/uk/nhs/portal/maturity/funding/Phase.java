package uk.nhs.portal.maturity.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A phase of an agreement, and what became of it.
///
/// @param ordinal from 1
public record Phase(
    UUID id,
    UUID agreement,
    int ordinal,
    NewPhase facts,
    @Nullable LocalDate achievedOn,
    @Nullable LocalDate paidOn) {}
