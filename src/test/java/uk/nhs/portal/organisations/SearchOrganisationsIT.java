package uk.nhs.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.OrganisationsFound.DidYouMean;
import uk.nhs.portal.organisations.OrganisationsFound.Found;
import uk.nhs.portal.organisations.OrganisationsFound.NotUnderstood;
import uk.nhs.portal.organisations.OrganisationsFound.NothingFound;
import uk.nhs.portal.organisations.OrganisationsFound.OutsideEngland;
import uk.nhs.portal.organisations.OrganisationsFound.Reason;
import uk.nhs.portal.organisations.OrganisationsFound.UnknownPostcode;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class SearchOrganisationsIT {

  private static final String ORGANISATIONS =
      """
      ods_code,kind,name,status,town,postcode,opened_on,hours_monday,hours_tuesday
      Z20001,GP practice,Oak Tree Surgery,,Sale,M33 7XZ,,,
      Z20002,GP practice,Elm Medical Centre,,Sale,M33 2TB,,,
      Z20003,GP practice,Ash Practice,,Altrincham,WA14 2DD,,,
      Z20004,GP practice,Gone Surgery,CLOSED,Sale,M33 7XZ,,,
      Z20005,GP practice,Later Surgery,,Sale,M33 7XZ,2030-01-01,,
      Z20006,GP practice,Nowhere Surgery,,Leeds,LS1 4AP,,,
      ZP001,pharmacy,Morning Pharmacy,,Sale,M33 7XZ,,closed,09:00-12:00
      ZP002,pharmacy,Night Pharmacy,,Sale,M33 2TB,,22:00-10:00,closed
      ZP003,pharmacy,Evening Pharmacy,,Sale,M33 2TB,,closed,18:00-22:00
      """;

  private static final String POSTCODES =
      """
      postcode,latitude,longitude
      M33 7XZ,53.4240,-2.3200
      M33 7XA,53.4241,-2.3201
      M33 2TB,53.4270,-2.3035
      WA14 2DD,53.3845,-2.3516
      """;

  @Autowired private ImportFiles importFiles;
  @Autowired private SearchOrganisations search;
  @Autowired private FindOrganisations find;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void importTown() {
    run(ImportKind.ODS, ORGANISATIONS);
    run(ImportKind.POSTCODES, POSTCODES);
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
  }

  @Test
  void practicesInUseAreListedFromTheNearestToTheFarthest() {
    assertThat(codes(found("m33 2tb"))).containsExactly("Z20002", "Z20001", "Z20003");
    assertThat(found("M33 2TB").organisations().getFirst().metres()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"M33 2TB", "M33", "M33 2", "WA", "Sale", "oak tree", "Altringham"})
  void aSearchTakesAtMostThreeStatements(String near) {
    assertThat(CountedStatements.during(() -> search.search(gp(near)))).isLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"M33, Z20001", "M33 2, Z20002", "M33 2T, Z20002", "WA, Z20003", "wa14, Z20003"})
  void theBeginningOfAPostcodeIsEnough(String near, String nearest) {
    assertThat(codes(found(near))).first().isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "Altrincham, Z20003",
    "ALTRIN, Z20003",
    "Äsh practice, Z20003",
    "Oak, Z20001",
    "elm medical, Z20002"
  })
  void townsAndNamesAreFoundInFullOrInPart(String near, String first) {
    assertThat(codes(found(near))).first().isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"Altringham, Altrincham", "Alltrincham, Altrincham", "Elm Medicle, Elm Medical"})
  void whatIsMisspeltIsGuessed(String near, String meant) {
    assertThat(search.search(gp(near)))
        .asInstanceOf(type(DidYouMean.class))
        .returns(meant, DidYouMean::meant);
  }

  @Test
  void anUnknownPostcodeShowsWhatIsAroundItsDistrict() {
    UnknownPostcode unknown = (UnknownPostcode) search.search(gp("M33 9ZZ"));

    assertThat(unknown.postcode()).isEqualTo(Postcode.of("M33 9ZZ"));
    assertThat(codes(Objects.requireNonNull(unknown.nearby()))).contains("Z20001");
    assertThat(search.search(gp("SW1A 1AA")))
        .isEqualTo(new UnknownPostcode(Postcode.of("SW1A 1AA"), null));
  }

  @Test
  void whereNoPostcodesAreKnownTheDistrictIsListedWithoutDistances() {
    Found found = found("LS1");

    assertThat(codes(found)).containsExactly("Z20006");
    assertThat(found.organisations().getFirst().metres()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"EH1 1AA, SCOTLAND", "CF10 1AA, WALES", "BT1, NORTHERN_IRELAND", "IM1, ISLE_OF_MAN"})
  void otherNationsHaveTheirOwnServices(String near, Nation nation) {
    assertThat(search.search(gp(near))).isEqualTo(new OutsideEngland(nation));
  }

  @Test
  void whatCannotBeUnderstoodSaysWhy() {
    assertThat(search.search(gp("عيادة"))).isEqualTo(new NotUnderstood(Reason.OTHER_SCRIPT));
    assertThat(search.search(gp("M333 7X"))).isEqualTo(new NotUnderstood(Reason.NOT_A_POSTCODE));
    assertThat(search.search(gp("x".repeat(101)))).isEqualTo(new NotUnderstood(Reason.TOO_LONG));
    assertThat(search.search(gp("Xyzzyville"))).isEqualTo(new NothingFound(null));
  }

  @Test
  void onlyPharmaciesThatAreOpenInThisMinuteAreShown() {
    OrganisationQuestion now =
        new OrganisationQuestion(OrganisationKind.PHARMACY, "M33 7XZ", true, 1);

    // it is Tuesday, 9am: the night's shift of Monday lasts until ten
    assertThat(codes((Found) search.search(now))).containsExactly("ZP001", "ZP002");
  }

  @Test
  void anOrganisationIsFoundByItsCode() {
    assertThat(find.byCode(OdsCode.of("z20001")))
        .hasValueSatisfying(organisation -> {
          assertThat(organisation.name()).isEqualTo("Oak Tree Surgery");
          assertThat(organisation.where()).isNotNull();
        });
    assertThat(find.byCode(OdsCode.of("Z99999"))).isEmpty();
  }

  private Found found(String near) {
    OrganisationsFound found = search.search(gp(near));
    assertThat(found).isInstanceOf(Found.class);
    return (Found) found;
  }

  private static List<String> codes(Found found) {
    return found.organisations().stream().map(near -> near.organisation().code().value()).toList();
  }

  private static OrganisationQuestion gp(String near) {
    return OrganisationQuestion.of(OrganisationKind.GP_PRACTICE, near);
  }

  private void run(ImportKind kind, String text) {
    ImportFile file =
        new ImportFile("town.csv", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    importFiles.run(kind, List.of(file), false, _ -> {});
  }
}
