package uk.nhs.portal.identity.needs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Needs as they were recorded at some time.
///
/// @param by the account of who recorded them, or the application that said so
/// @param replacedAt until when they were true; none for the present ones
public record RecordedNeeds(
    Needs needs, Instant at, NeedsSource source, @Nullable UUID by, @Nullable Instant replacedAt) {}
