package uk.nhs.portal.maturity.observations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.ModelCode;

/// A stage of a trust in an edition of a model, from a day on.
///
/// @param organisation the code under which the trust was seen, perhaps one that it no longer has
/// @param stage null where the row only takes another one away
/// @param validUntil the last day on which it counts; null if without end
/// @param recordedBy null for the portal itself
/// @param supersedes the row whose place it takes
public record Observation(
    UUID id,
    OdsCode organisation,
    ModelCode model,
    String edition,
    @Nullable Integer stage,
    LocalDate from,
    Standing standing,
    Evidence evidence,
    String source,
    @Nullable LocalDate validUntil,
    Instant recordedAt,
    @Nullable UUID recordedBy,
    String recordedAs,
    @Nullable UUID supersedes) {

  /// Whether it counts on a day, as far as its own time goes.
  public boolean isValidOn(LocalDate day) {
    return stage != null && !day.isBefore(from) && (validUntil == null || !day.isAfter(validUntil));
  }
}
