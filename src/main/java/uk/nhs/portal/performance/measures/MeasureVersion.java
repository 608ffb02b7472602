package uk.nhs.portal.performance.measures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a measure's definition.
///
/// @param definedBy null for the portal itself or whoever operates it
public record MeasureVersion(Measure measure, Instant definedAt, @Nullable UUID definedBy) {}
