package uk.nhs.portal.identity.registrations;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;

/// People for tests.
public final class TestPeople {

  private TestPeople() {}

  /// Somebody of whom no more is known than this.
  public static Demographics person(
      String given, String family, String born, @Nullable String nhsNumber) {
    return new Demographics(
        new PersonName(given, family),
        null,
        DateOfBirth.parse(born),
        Sex.UNKNOWN,
        nhsNumber == null ? null : new NhsNumber(nhsNumber),
        null,
        null,
        null);
  }
}
