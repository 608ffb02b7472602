package uk.nhs.portal.identity.registrations;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.Postcode;

/// Somebody who wants to be registered, and whom the portal may know already.
public record SoughtPerson(
    PersonName name,
    DateOfBirth dateOfBirth,
    @Nullable NhsNumber nhsNumber,
    @Nullable Postcode postcode) {

  @Override
  public String toString() {
    return "SoughtPerson[***]";
  }
}
