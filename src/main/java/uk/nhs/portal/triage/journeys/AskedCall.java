package uk.nhs.portal.triage.journeys;

import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.triage.CallBack;

/// A call by a clinician that somebody asked for.
///
/// @param phone where they are phoned
/// @param promise by when
public record AskedCall(PhoneNumber phone, CallBack promise) {

  @Override
  public String toString() {
    return "AskedCall[***]";
  }
}
