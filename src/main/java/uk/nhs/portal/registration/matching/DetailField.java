package uk.nhs.portal.registration.matching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;

/// A detail of a person that two sides can tell differently.
public enum DetailField {
  NHS_NUMBER,
  GIVEN_NAME,
  FAMILY_NAME,
  PREVIOUS_FAMILY_NAME,
  DATE_OF_BIRTH,
  SEX,
  ADDRESS,
  POSTCODE,
  PHONE,
  EMAIL;

  /// What the details say, for people; a sex by its code.
  @Nullable String in(PersonDetails details) {
    return switch (this) {
      case NHS_NUMBER -> shown(details.nhsNumber(), NhsNumber::formatted);
      case GIVEN_NAME -> text(details.given());
      case FAMILY_NAME -> text(details.family());
      case PREVIOUS_FAMILY_NAME -> text(details.previousFamily());
      case DATE_OF_BIRTH -> shown(details.born(), NhsFormat::date);
      case SEX -> shown(details.sex(), Sex::code);
      case ADDRESS -> text(details.address());
      case POSTCODE -> shown(details.postcode(), Postcode::formatted);
      case PHONE -> shown(details.phone(), PhoneNumber::formatted);
      case EMAIL -> shown(details.email(), EmailAddress::value);
    };
  }

  private static <T> @Nullable String shown(
      @Nullable T value, java.util.function.Function<T, String> words) {
    return Optional.ofNullable(value).map(words).orElse(null);
  }

  private static @Nullable String text(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
