package uk.nhs.portal.triage.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// A call as the list of the clinicians shows it.
///
/// @param id the journey's identity, which opens nothing
/// @param patient who asked for it for themselves; null if they were not signed in
/// @param promisedBy by when they were told that somebody phones
/// @param takenBy the account of the clinician who has it; null if nobody does
/// @param attempts how often somebody phoned and nobody answered
/// @param endedAs what came of it; null while it waits
/// @param version grows with each change, so that nobody changes what they have not seen
public record CallSummary(
    UUID id,
    @Nullable PatientId patient,
    PhoneNumber phone,
    DispositionCode outcome,
    Instant askedAt,
    Instant promisedBy,
    @Nullable UUID takenBy,
    int attempts,
    @Nullable Instant lastAttemptAt,
    @Nullable Instant endedAt,
    @Nullable CallEnd endedAs,
    int version) {

  public boolean isWaiting() {
    return endedAs == null;
  }

  /// Whether it should have been made by now.
  public boolean isOverdue(Instant now) {
    return isWaiting() && now.isAfter(promisedBy);
  }

  @Override
  public String toString() {
    return "CallSummary[" + id + "]";
  }
}
