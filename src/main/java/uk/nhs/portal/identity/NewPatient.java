package uk.nhs.portal.identity;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;

/// A person whom a practice takes on.
public record NewPatient(
    NhsNumber nhsNumber,
    PersonName name,
    DateOfBirth dateOfBirth,
    @Nullable EmailAddress email,
    @Nullable PhoneNumber phone,
    OdsCode practice) {

  @Override
  public String toString() {
    return "NewPatient[***]";
  }
}
