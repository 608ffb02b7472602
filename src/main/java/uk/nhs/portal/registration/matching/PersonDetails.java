package uk.nhs.portal.registration.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;

/// What somebody says about a person, as far as it tells who they are and how to reach them.
///
/// @param given first and middle names
/// @param previousFamily a family name that they had before
/// @param address the lines without the postcode
public record PersonDetails(
    @Nullable NhsNumber nhsNumber,
    @Nullable String given,
    @Nullable String family,
    @Nullable String previousFamily,
    @Nullable LocalDate born,
    @Nullable Sex sex,
    @Nullable String address,
    @Nullable Postcode postcode,
    @Nullable PhoneNumber phone,
    @Nullable EmailAddress email) {

  /// Nothing is known.
  public static final PersonDetails NOTHING =
      new PersonDetails(null, null, null, null, null, null, null, null, null, null);

  /// Details of which the name and the day of birth are known.
  public static PersonDetails of(PersonName name, LocalDate born) {
    return NOTHING.named(name.given(), name.family()).bornOn(born);
  }

  public PersonDetails named(@Nullable String given, @Nullable String family) {
    return new PersonDetails(
        nhsNumber, given, family, previousFamily, born, sex, address, postcode, phone, email);
  }

  public PersonDetails onceNamed(@Nullable String previousFamily) {
    return new PersonDetails(
        nhsNumber, given, family, previousFamily, born, sex, address, postcode, phone, email);
  }

  public PersonDetails bornOn(@Nullable LocalDate born) {
    return new PersonDetails(
        nhsNumber, given, family, previousFamily, born, sex, address, postcode, phone, email);
  }

  public PersonDetails numbered(@Nullable NhsNumber nhsNumber) {
    return new PersonDetails(
        nhsNumber, given, family, previousFamily, born, sex, address, postcode, phone, email);
  }

  public PersonDetails ofSex(@Nullable Sex sex) {
    return new PersonDetails(
        nhsNumber, given, family, previousFamily, born, sex, address, postcode, phone, email);
  }

  public PersonDetails livingAt(@Nullable String address, @Nullable Postcode postcode) {
    return new PersonDetails(
        nhsNumber, given, family, previousFamily, born, sex, address, postcode, phone, email);
  }

  public PersonDetails reachedAt(@Nullable PhoneNumber phone, @Nullable EmailAddress email) {
    return new PersonDetails(
        nhsNumber, given, family, previousFamily, born, sex, address, postcode, phone, email);
  }

  @Override
  public String toString() {
    return "PersonDetails[***]";
  }
}
