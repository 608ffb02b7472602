package uk.nhs.portal.registration.demographics;

import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.registration.matching.PersonDetails;

/// The answer of a portal that is not connected.
final class NoDemographics implements PersonalDemographics {

  @Override
  public PdsAnswer find(NhsNumber number) {
    return new PdsAnswer.NotConnected();
  }

  @Override
  public PdsAnswer search(PersonDetails details) {
    return new PdsAnswer.NotConnected();
  }
}
