package uk.nhs.portal.identity.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class MatchingIT {

  private static final OdsCode ASKS = new OdsCode("P91007");
  private static final OdsCode OTHER = new OdsCode("A83008");
  private static final String POSTCODE = "ZY1 1AE";

  @Autowired private RegisterPatients register;
  @Autowired private FindPatientsForMatching find;
  @Autowired private JdbcClient database;

  private PatientId zoe;

  @BeforeEach
  void twoPatients() {
    TestPeople.forgetAll(database);
    zoe = register.takeOver(zoe(), OTHER);
    register.takeOver(TestPeople.person("Liam", "Hale", "1990-12-31", "9991234527"), OTHER);
  }

  @AfterEach
  void goHome() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aPatientOfAnyPracticeIsACandidateByWhatTheySay() {
    assertThat(candidates("Someone", "Else", "2001-01-01", "9991234519", null))
        .containsExactly(zoe);
    assertThat(candidates("Zoe", "Newname", "1980-02-03", null, null)).containsExactly(zoe);
    assertThat(candidates("Nickname", "O'Hara", "1980-02-03", null, null)).containsExactly(zoe);
    assertThat(candidates("Other", "Name", "1980-02-03", null, POSTCODE)).containsExactly(zoe);
  }

  @Test
  void aSlipInTheDateOfBirthHidesNobodyWhoseNamesBeginTheSame() {
    for (String slip : List.of("1980-02-13", "1980-03-03", "1908-02-03")) {
      assertThat(candidates("Zoë", "O'Hara", slip, null, null)).as(slip).containsExactly(zoe);
      assertThat(candidates("Zoë", "Wolf", slip, null, null)).as(slip).isEmpty();
    }
    assertThat(candidates("Zoë", "O'Hara", "1981-03-03", null, null)).isEmpty();
    assertThat(candidates("Zoë", "O'Hara", "1981-03-03", null, POSTCODE)).containsExactly(zoe);
  }

  @Test
  void somebodyElseIsNoCandidate() {
    assertThat(candidates("Liam", "Wolf", "1980-02-04", "9991234535", POSTCODE)).isEmpty();
    assertThat(candidates("%", "_", "1999-09-09", null, null)).isEmpty();
  }

  @Test
  void aCandidateIsFoundOnceWithAllThatIsKnownOfThem() {
    assertThat(
            find.withoutShowing(
                sought("Zoë", "O'Hara-Smith", "1980-02-03", "9991234519", POSTCODE)))
        .containsExactly(new KnownPatient(zoe, 0, zoe(), OTHER));
    assertThat(find.withoutShowing(zoe)).contains(new KnownPatient(zoe, 0, zoe(), OTHER));
    assertThat(zoe()).asString().doesNotContain("Zoë", "999");
  }

  @Test
  void eachCandidateWhoIsShownLeavesARowAndOneWhoIsNotLeavesNone() {
    SoughtPerson sought = sought("Zoë", "O'Hara-Smith", "1980-02-03", null, null);
    find.withoutShowing(sought);
    assertThat(rows()).isEmpty();

    try (var _ = SignedInAs.staffOf(ASKS)) {
      find.shownTo(ASKS, sought);
      find.shownTo(ASKS, zoe);
      assertThatThrownBy(() -> find.shownTo(OTHER, sought)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> find.shownTo(OTHER, zoe)).isInstanceOf(NotFound.class);
    }
    SignedInAs.visitor();
    assertThatThrownBy(() -> find.shownTo(ASKS, sought)).isInstanceOf(NotFound.class);

    assertThat(rows()).containsExactly("P91007 match", "P91007 match");
  }

  @Test
  void allWaysToFindACandidateAreOneStatement() {
    SoughtPerson sought = sought("Zoë", "O'Hara", "1980-02-29", "9991234519", POSTCODE);

    assertThat(CountedStatements.during(() -> find.withoutShowing(sought))).isOne();
  }

  private List<String> rows() {
    return database
        .sql(
            "SELECT organisation, detail FROM audit_row"
                + " WHERE what_id = ? AND act = 'READ' ORDER BY shard, seq")
        .param(zoe.toString())
        .query((row, line) -> row.getString(1) + " " + row.getString(2))
        .list();
  }

  private List<PatientId> candidates(
      String given, String family, String born, @Nullable String number, @Nullable String home) {
    return find.withoutShowing(sought(given, family, born, number, home)).stream()
        .map(KnownPatient::id)
        .toList();
  }

  private static SoughtPerson sought(
      String given, String family, String born, @Nullable String number, @Nullable String home) {
    return new SoughtPerson(
        new PersonName(given, family),
        DateOfBirth.parse(born),
        number == null ? null : new NhsNumber(number),
        home == null ? null : Postcode.of(home));
  }

  private static Demographics zoe() {
    return new Demographics(
        new PersonName("Zoë Anne", "O'Hara-Smith"),
        "Field",
        DateOfBirth.parse("1980-02-03"),
        Sex.FEMALE,
        new NhsNumber("9991234519"),
        new HomeAddress(List.of("1 Fern Hill", "Alderbrook"), Postcode.of(POSTCODE)),
        null,
        null);
  }
}
