package uk.nhs.portal.identity.registrations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;

/// People for tests.
public final class TestPeople {

  private TestPeople() {}

  /// Leaves the database without patients, whatever tests before have made.
  public static void forgetAll(JdbcClient database) {
    for (String table :
        List.of("account_invitation", "patient_need", "patient_registration", "patient")) {
      database.sql("DELETE FROM " + table).update();
    }
  }

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
