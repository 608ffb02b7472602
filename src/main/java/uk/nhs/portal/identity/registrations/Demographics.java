package uk.nhs.portal.identity.registrations;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;

/// Who somebody is to the NHS, and where they live and are reached.
///
/// @param formerFamilyName an earlier last name, 1 to 100 characters, where one is known
/// @param nhsNumber none for people from abroad and newborns who have none yet
/// @param address none for people with no fixed address
public record Demographics(
    PersonName name,
    @Nullable String formerFamilyName,
    DateOfBirth dateOfBirth,
    Sex sex,
    @Nullable NhsNumber nhsNumber,
    @Nullable HomeAddress address,
    @Nullable EmailAddress email,
    @Nullable PhoneNumber phone) {

  public Demographics {
    if (formerFamilyName != null) {
      formerFamilyName = new PersonName(name.given(), formerFamilyName).family();
    }
  }

  @Override
  public String toString() {
    return "Demographics[***]";
  }
}
