package uk.nhs.portal.triage.journeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.triage.CallBack;
import uk.nhs.portal.triage.calls.CallEnd;

/// A call by a clinician that somebody asked for.
///
/// @param phone where they are phoned
/// @param promise by when
/// @param lastTried when somebody phoned and nobody answered; null if that did not happen
/// @param endedAs what came of it; null while they wait
public record AskedCall(
    PhoneNumber phone, CallBack promise, @Nullable Instant lastTried, @Nullable CallEnd endedAs) {

  @Override
  public String toString() {
    return "AskedCall[***]";
  }
}
