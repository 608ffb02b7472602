package uk.nhs.portal.identity.signin;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;

/// Accounts for tests: a patient and a receptionist, each time new ones.
public class TestAccounts {

  static final String PASSWORD = "glacier trumpet walnut";
  static final OdsCode PRACTICE = new OdsCode("P91007");

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final ObjectProvider<OpenAccounts> open;
  private final ObjectProvider<RegisterPatients> register;

  TestAccounts(ObjectProvider<OpenAccounts> open, ObjectProvider<RegisterPatients> register) {
    this.open = open;
    this.register = register;
  }

  /// The address of a new patient's account.
  String patient() {
    int number = NEXT.getAndIncrement();
    String email = "patient" + number + "@example.com";
    PatientId patient =
        register
            .getObject()
            .takeOver(
                TestPeople.person("Rosa", "Field", "1980-02-03", nhsNumber(number)), PRACTICE);
    open.getObject().forPatient(patient, new EmailAddress(email), PASSWORD);
    return email;
  }

  /// The address of a new receptionist's account.
  String receptionist() {
    String email = "reception" + NEXT.getAndIncrement() + "@example.com";
    open.getObject()
        .forStaff(
            new EmailAddress(email),
            "Ben Desk",
            PASSWORD,
            Set.of(Role.PRACTICE_STAFF),
            List.of(PRACTICE));
    return email;
  }

  /// A synthetic NHS number of the block 999.
  private static String nhsNumber(int number) {
    for (int candidate = number * 11; ; candidate++) {
      String nine = "999" + "%06d".formatted(candidate);
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (nine.charAt(i) - '0') * (10 - i);
      }
      int check = (11 - sum % 11) % 11;
      if (check != 10) {
        return nine + check;
      }
    }
  }
}
