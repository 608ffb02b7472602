package uk.nhs.portal.organisations.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.testing.DatabaseTest;

/// The publishers' files, one after the other, as an operator would import them.
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealDataImportIT {

  private static final String REGISTER = "ods/epraccur.csv";
  private static final String TRAFFORD = "geo/trafford_postcodes_latlon.csv";

  @Autowired private ImportFiles importFiles;
  @Autowired private JdbcClient jdbc;

  @BeforeAll
  @AfterAll
  static void empty(@Autowired JdbcClient jdbc) {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
  }

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(importFiles);
  }

  @Test
  @Order(1)
  void theRegisterOfPrescribersHasEveryRowAndAllActivePractices() {
    assertThat(importing.real(ImportKind.ODS, REGISTER))
        .isEqualTo(new ImportCounts(15_971, 15_971, 0, 0, 0, 0));

    assertThat(count("kind = 'GP_PRACTICE' AND status = 'ACTIVE'")).isEqualTo(6_750);
    assertThat(count("kind = 'PRESCRIBING_SITE' AND setting = 25 AND status = 'ACTIVE'"))
        .isEqualTo(127);
    assertThat(importing.remarks)
        .extracting(RowRemark::row, RowRemark::column, RowRemark::code)
        .containsExactly(
            tuple(919L, "postcode (column 10)", "postcode.left-out"),
            tuple(14_322L, "contact_telephone_number (column 18)", "phone.left-out"));
  }

  @Test
  @Order(2)
  void aSecondRunChangesNothing() {
    assertThat(importing.real(ImportKind.ODS, REGISTER))
        .isEqualTo(new ImportCounts(15_971, 0, 0, 0, 15_971, 0));
  }

  @Test
  @Order(3)
  void postcodesTellPracticesWhereTheyAre() {
    assertThat(importing.real(ImportKind.POSTCODES, TRAFFORD))
        .isEqualTo(new ImportCounts(11_264, 11_264, 0, 0, 0, 0));
    assertThat(
            count(
                "postcode LIKE 'M33 %' AND kind = 'GP_PRACTICE' AND status = 'ACTIVE' AND latitude IS NULL"))
        .isZero();
    assertThat(importing.real(ImportKind.POSTCODES, TRAFFORD))
        .isEqualTo(new ImportCounts(11_264, 0, 0, 0, 11_264, 0));
    assertThat(importing.real(ImportKind.ODS, REGISTER).unchanged()).isEqualTo(15_971);
  }

  @Test
  @Order(4)
  void hospitalsPostcodesAndTheDirectoryAreOtherLayoutsOfPostcodes() {
    assertThat(importing.real(ImportKind.POSTCODES, "ods/hospital_postcode_latlon.csv").read())
        .isEqualTo(262);

    ImportResult sample =
        importing.realSkippingBad(ImportKind.POSTCODES, "geo/onspd_sample_postcodesio_test.csv");

    assertThat(importing.imported(sample).refused()).isEqualTo(2);
    assertThat(importing.remarks)
        .extracting(RowRemark::row, RowRemark::column, RowRemark::code)
        .containsExactly(
            tuple(101L, "pcds (column 1)", "postcode.length"),
            tuple(102L, "pcds (column 1)", "postcode.length"));
    assertThat(jdbc.sql("SELECT COUNT(*) FROM postcode WHERE ended").query(Long.class).single())
        .isEqualTo(17);
  }

  @Test
  @Order(5)
  void trustsMayHaveClosedOrMayOpenLater() {
    assertThat(importing.real(ImportKind.ODS, "ods/etr-2026-04.csv"))
        .isEqualTo(new ImportCounts(274, 274, 0, 0, 0, 0));

    assertThat(count("kind = 'TRUST' AND closed_on IS NULL")).isEqualTo(203);
    assertThat(count("ods_code = 'K0N6A' AND opened_on > '2026-04-30'")).isEqualTo(1);
    assertThat(importing.real(ImportKind.ODS, "ods/etr-2026-04.csv").unchanged()).isEqualTo(274);
  }

  @Test
  @Order(6)
  void pharmaciesComeWithTheirOpeningHours() {
    assertThat(importing.real(ImportKind.PHARMACIES, "gp/gm_pharmacies.csv"))
        .isEqualTo(new ImportCounts(631, 631, 0, 0, 0, 0));

    assertThat(hoursOf("FM664")).isEqualTo(11);
    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM opening_hours WHERE closes_minute = 1440")
                .query(Long.class)
                .single())
        .isEqualTo(6);
    assertThat(importing.real(ImportKind.PHARMACIES, "gp/gm_pharmacies.csv").unchanged())
        .isEqualTo(631);
  }

  @Test
  @Order(7)
  void practicesGetTheirNetworksFromTheMapping() {
    assertThat(importing.real(ImportKind.ODS, "gp/gp-reg-pat-prac-map-2022-01.csv"))
        .isEqualTo(new ImportCounts(6_527, 0, 6_527 - 68, 0, 68, 0));

    assertThat(importing.real(ImportKind.ODS, "gp/gp-reg-pat-prac-map-2022-01.csv").unchanged())
        .isEqualTo(6_527);
    assertThat(count("ods_code = 'A81001' AND pcn_name = 'Stockton PCN' AND icb_code = 'QHM'"))
        .isEqualTo(1);
  }

  @Test
  @Order(8)
  void practicesWithoutCodesAreFoundByPostcodeAndPhoneOrName() {
    ImportResult first =
        importing.realSkippingBad(ImportKind.ODS, "gp/trafford_general_practices.csv");

    assertThat(first.counts().read()).isEqualTo(26);
    assertThat(importing.remarks)
        .as("Partington Central Surgery is no longer in the register under this name and phone")
        .extracting(RowRemark::row, RowRemark::code)
        .containsExactly(tuple(15L, "practice.unknown"));
    assertThat(count("located_by = 'FILE'")).isEqualTo(25);
    assertThat(
            importing
                .realSkippingBad(ImportKind.ODS, "gp/trafford_general_practices.csv")
                .counts()
                .unchanged())
        .isEqualTo(25);
  }

  @Test
  @Order(9)
  void practicesOfNhsChoicesAddCoordinatesOnly() {
    ImportResult first =
        importing.realSkippingBad(ImportKind.ODS, "nhs-choices/GPPractices-2016.csv");

    assertThat(first.counts().read()).isEqualTo(8_318);
    assertThat(first.counts().added()).isZero();
    assertThat(first.counts().refused()).isEqualTo(184);
    assertThat(count("kind = 'GP_PRACTICE' AND status = 'ACTIVE'")).isEqualTo(6_750);
    ImportCounts second =
        importing.realSkippingBad(ImportKind.ODS, "nhs-choices/GPPractices-2016.csv").counts();
    assertThat(second.changed()).isZero();
    assertThat(second.unchanged()).isEqualTo(8_318 - second.refused());
  }

  @Test
  @Order(10)
  void hospitalsOfNhsChoicesAreAddedInSpiteOfDisplacedColumns() {
    ImportResult first =
        importing.realSkippingBad(ImportKind.ODS, "nhs-choices/Hospital-2016-comma.csv");

    assertThat(first.counts().read()).isEqualTo(1_208);
    assertThat(first.counts().added()).isEqualTo(1_208);
    assertThat(importing.codes()).containsOnly("phone.left-out");
    assertThat(
            importing
                .realSkippingBad(ImportKind.ODS, "nhs-choices/Hospital-2016-comma.csv")
                .counts()
                .unchanged())
        .isEqualTo(first.counts().added());
  }

  @Test
  @Order(11)
  void ratingsKeepTheNewestOfEachPractice() {
    ImportResult first =
        importing.realSkippingBad(ImportKind.RATINGS, "cqc/cqc-gp-practice-ratings.csv");

    assertThat(first.counts().read()).isEqualTo(6_229);
    assertThat(importing.codes()).containsOnly("ods-code.none", "organisation.unknown").hasSize(60);
    assertThat(count("ods_code = 'M84032' AND cqc_rating = 'GOOD' AND cqc_year = 2019"))
        .isEqualTo(1);
    assertThat(
            importing
                .realSkippingBad(ImportKind.RATINGS, "cqc/cqc-gp-practice-ratings.csv")
                .counts()
                .changed())
        .isZero();
  }

  @Test
  @Order(12)
  void everyPublishersListLeavesTheOthersInPeace() {
    assertThat(importing.real(ImportKind.ODS, REGISTER, "ods/etr-2026-04.csv").unchanged())
        .isEqualTo(15_971 + 274);
    assertThat(importing.real(ImportKind.PHARMACIES, "gp/gm_pharmacies.csv").unchanged())
        .isEqualTo(631);
  }

  private long count(String condition) {
    return jdbc.sql("SELECT COUNT(*) FROM organisation WHERE " + condition)
        .query(Long.class)
        .single();
  }

  private long hoursOf(String code) {
    return jdbc.sql("SELECT COUNT(*) FROM opening_hours WHERE ods_code = :code")
        .param("code", code)
        .query(Long.class)
        .single();
  }
}
