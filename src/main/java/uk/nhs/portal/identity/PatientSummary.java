package uk.nhs.portal.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;

/// A patient as pages show them.
///
/// @param nhsNumber none for people from abroad and newborns who have none yet
/// @param email where messages go; none if they gave none
/// @param practice where they are registered, or were last
public record PatientSummary(
    PatientId id,
    PersonName name,
    @Nullable NhsNumber nhsNumber,
    LocalDate dateOfBirth,
    @Nullable EmailAddress email,
    @Nullable PhoneNumber phone,
    OdsCode practice) {

  @Override
  public String toString() {
    return "PatientSummary[" + id + "]";
  }
}
