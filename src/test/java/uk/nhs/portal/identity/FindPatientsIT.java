package uk.nhs.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.persistence.IdColumn;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class FindPatientsIT {

  private static final OdsCode PRACTICE = new OdsCode("P91007");
  private static final OdsCode OTHER = new OdsCode("A83008");

  @Autowired private FindPatients find;
  @Autowired private RegisterPatients register;
  @Autowired private JdbcClient database;

  private PatientId zoe;
  private PatientId liam;

  @BeforeEach
  void twoPatients() {
    TestPeople.forgetAll(database);
    zoe = register("9991234519", "Zoë Anne", "O'Hara-Smith", "1980-02-03", PRACTICE);
    liam = register("9991234527", "Liam", "Smith", "1990-12-31", PRACTICE);
    register("9991234535", "Zoe", "Else", "1980-02-03", OTHER);
  }

  @AfterEach
  void goHome() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void staffFindTheirPracticesPatientsByTheBeginningsOfNames() {
    try (var _ = SignedInAs.staffOf(PRACTICE)) {
      assertThat(search("zoe")).containsExactly(zoe);
      assertThat(search("Smith")).containsExactlyInAnyOrder(zoe, liam);
      assertThat(search("smith, li")).containsExactly(liam);
      assertThat(search("mith")).isEmpty();
      assertThat(search("%")).isEmpty();
      assertThat(search("  ")).isEmpty();
    }
  }

  @Test
  void staffFindAPatientByNhsNumberAndByDateOfBirth() {
    try (var _ = SignedInAs.staffOf(PRACTICE)) {
      assertThat(search("999 123 4527")).containsExactly(liam);
      assertThat(search("9991234528")).isEmpty();
      assertThat(search("3/2/1980")).containsExactly(zoe);
      assertThat(search("1990-12-31")).containsExactly(liam);
      assertThat(search("31/02/1990")).isEmpty();
    }
  }

  @Test
  void anotherPracticesPatientsAreNotToBeFound() {
    try (var _ = SignedInAs.staffOf(OTHER)) {
      assertThatThrownBy(() -> find.search(PRACTICE, "zoe")).isInstanceOf(NotFound.class);
      assertThat(find.search(OTHER, "999 123 4527")).isEmpty();
    }
  }

  @Test
  void eachPatientThatIsShownLeavesARowInTheTrail() {
    try (SignedInAs staff = SignedInAs.staffOf(PRACTICE)) {
      find.search(PRACTICE, "smith");

      List<@Nullable String> seen =
          database
              .sql("SELECT what_id FROM audit_row WHERE actor = ? AND act = 'READ'")
              .param(IdColumn.bytes(staff.person().account().value()))
              .query(String.class)
              .list();
      assertThat(seen).containsExactlyInAnyOrder(zoe.toString(), liam.toString());
    }
  }

  @Test
  void manyPatientsAreReadWithOneStatementAndTheTrailsTwo() {
    find.byIds(List.of(liam)); // from now on the end of the trail's chain is known

    assertThat(CountedStatements.during(() -> find.byIds(List.of(zoe, liam)))).isEqualTo(3);
  }

  @Test
  void aPatientIsShownWithWhatTheyRegisteredWith() {
    PatientSummary found = find.byId(zoe).orElseThrow();

    assertThat(found.name()).isEqualTo(new PersonName("Zoë Anne", "O'Hara-Smith"));
    assertThat(found.nhsNumber()).isEqualTo(new NhsNumber("9991234519"));
    assertThat(found.dateOfBirth()).isEqualTo(LocalDate.of(1980, 2, 3));
    assertThat(found.practice()).isEqualTo(PRACTICE);
    assertThat(found).asString().doesNotContain("Zoë", "999");
  }

  private List<PatientId> search(String typed) {
    return find.search(PRACTICE, typed).stream().map(PatientSummary::id).toList();
  }

  private PatientId register(
      String nhsNumber, String given, String family, String born, OdsCode practice) {
    return register.takeOver(TestPeople.person(given, family, born, nhsNumber), practice);
  }
}
