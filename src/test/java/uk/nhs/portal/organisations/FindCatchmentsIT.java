package uk.nhs.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

/// A street of postcodes from west to east, and practices around it.
@DatabaseTest
class FindCatchmentsIT {

  private static final String ORGANISATIONS =
      """
      ods_code,kind,name,status,town,latitude,longitude,postcode,accepting_patients
      Z50001,GP practice,Ring Surgery,,Sale,53.40,-2.30,M33 1AA,yes
      Z50002,GP practice,Two Places,,Sale,53.41,-2.31,M33 1AA,no
      Z50003,GP practice,No Map Surgery,,Sale,53.42,-2.32,M33 1AA,
      Z50004,GP practice,Gone Surgery,CLOSED,Sale,53.40,-2.30,M33 1AA,
      Z50005,GP practice,Far Surgery,,Truro,50.26,-5.05,TR1 1AA,
      """;

  private static final String POSTCODES =
      """
      postcode,latitude,longitude
      M33 1AA,53.400,-2.300
      M33 1AB,53.400,-2.250
      M33 1AD,53.400,-2.210
      M33 1AE,53.400,-2.100
      """;

  /// The ring surgery: a square with a hole in its middle, and a larger square around it. The other
  /// has two squares that touch. Far Surgery covers one street here, 200 miles away.
  private static final String AREAS =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"ods":"Z50001"},"geometry":{"type":"Polygon","coordinates":
        [[[-2.35,53.35],[-2.25,53.35],[-2.25,53.45],[-2.35,53.45],[-2.35,53.35]],
         [[-2.31,53.39],[-2.29,53.39],[-2.29,53.41],[-2.31,53.41],[-2.31,53.39]]]}},
      {"type":"Feature","properties":{"ods":"Z50001","kind":"outer"},"geometry":{"type":"Polygon","coordinates":
        [[[-2.40,53.30],[-2.20,53.30],[-2.20,53.50],[-2.40,53.50],[-2.40,53.30]]]}},
      {"type":"Feature","properties":{"ods":"Z50002"},"geometry":{"type":"MultiPolygon","coordinates":
        [[[[-2.31,53.39],[-2.29,53.39],[-2.29,53.41],[-2.31,53.41],[-2.31,53.39]]],
         [[[-2.29,53.39],[-2.27,53.39],[-2.27,53.41],[-2.29,53.41],[-2.29,53.39]]]]}},
      {"type":"Feature","properties":{"ods":"Z50004"},"geometry":{"type":"Polygon","coordinates":
        [[[-2.40,53.30],[-2.20,53.30],[-2.20,53.50],[-2.40,53.50],[-2.40,53.30]]]}},
      {"type":"Feature","properties":{"ods":"Z50005"},"geometry":{"type":"Polygon","coordinates":
        [[[-2.22,53.39],[-2.20,53.39],[-2.20,53.41],[-2.22,53.41],[-2.22,53.39]]]}}
      ]}
      """;

  @Autowired private ImportFiles importFiles;
  @Autowired private FindCatchments catchments;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void importTown() {
    run(ImportKind.ODS, ORGANISATIONS);
    run(ImportKind.POSTCODES, POSTCODES);
    run(ImportKind.CATCHMENTS, AREAS);
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
  }

  @Test
  void whoLivesInAHoleIsNotCoveredByTheAreaAroundIt() {
    assertThat(found("M33 1AA"))
        .extracting(near -> near.organisation().code().value(), NearbyPractice::coverage)
        .containsExactly(
            tuple("Z50002", Coverage.INNER),
            tuple("Z50001", Coverage.OUTER),
            tuple("Z50003", Coverage.NO_AREA_KNOWN));
  }

  @Test
  void whoLivesOnTheEdgeIsCovered() {
    assertThat(found("M33 1AB").getFirst())
        .returns("Z50001", near -> near.organisation().code().value())
        .returns(Coverage.INNER, NearbyPractice::coverage)
        .returns(true, NearbyPractice::acceptingPatients);
  }

  @Test
  void aPracticeThatCoversThePlaceIsFoundHoweverFarAwayItIs() {
    assertThat(found("M33 1AD"))
        .extracting(near -> near.organisation().code().value(), NearbyPractice::coverage)
        .containsExactly(
            tuple("Z50005", Coverage.INNER),
            tuple("Z50001", Coverage.OUTER),
            tuple("Z50002", Coverage.OUTSIDE),
            tuple("Z50003", Coverage.NO_AREA_KNOWN));
  }

  @Test
  void aPracticeFarAwayWhoseBoxAloneHoldsThePlaceIsNotListed() {
    run(
        ImportKind.CATCHMENTS,
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"ods":"Z50005"},"geometry":{"type":"Polygon","coordinates":
          [[[-2.50,53.20],[-2.00,53.20],[-2.50,53.21],[-2.50,53.60],[-2.51,53.20],[-2.50,53.20]]]}}
        ]}
        """);

    assertThat(found("M33 1AD"))
        .extracting(near -> near.organisation().code().value())
        .doesNotContain("Z50005");
  }

  @Test
  void whereNobodyCoversThePlaceTheNearestAreListedWithTheirDistances() {
    List<NearbyPractice> practices = found("M33 1AE");

    assertThat(practices)
        .extracting(NearbyPractice::coverage)
        .containsExactly(Coverage.OUTSIDE, Coverage.OUTSIDE, Coverage.NO_AREA_KNOWN);
    assertThat(practices).extracting(NearbyPractice::metres).isSorted();
    assertThat(practices.getFirst().metres()).isBetween(13_000.0, 13_500.0);
  }

  @Test
  void whoCoversAPostcodeTakesTwoStatements() {
    assertThat(CountedStatements.during(() -> found("M33 1AA"))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Z50001, -2.34, INNER",
    "Z50001, -2.30, OUTER",
    "Z50001, -2.10, OUTSIDE",
    "Z50002, -2.28, INNER",
    "Z50002, -2.20, OUTSIDE",
    "Z50003, -2.30, NO_AREA_KNOWN",
    "Z59999, -2.30, NO_AREA_KNOWN"
  })
  void onePracticeIsAskedInOneStatement(String practice, double longitude, Coverage coverage) {
    GeoPoint where = new GeoPoint(53.4, longitude);

    assertThat(catchments.covers(OdsCode.of(practice), where)).isEqualTo(coverage);
    assertThat(CountedStatements.during(() -> catchments.covers(OdsCode.of(practice), where)))
        .isEqualTo(1);
  }

  @Test
  void unknownPostcodesAndOtherNationsAreAnswersOfTheirOwn() {
    assertThat(catchments.covering(Postcode.of("M33 9ZZ")))
        .isInstanceOfSatisfying(
            CatchmentsFound.UnknownPostcode.class,
            unknown -> assertThat(unknown.around()).isNotNull());
    assertThat(catchments.covering(Postcode.of("SW1A 1AA")))
        .isEqualTo(new CatchmentsFound.UnknownPostcode(Postcode.of("SW1A 1AA"), null));
    assertThat(catchments.covering(Postcode.of("CF10 1AA")))
        .isEqualTo(new CatchmentsFound.OutsideEngland(Nation.WALES));
  }

  private List<NearbyPractice> found(String postcode) {
    CatchmentsFound found = catchments.covering(Postcode.of(postcode));
    assertThat(found).isInstanceOf(CatchmentsFound.Found.class);
    return ((CatchmentsFound.Found) found).practices();
  }

  private void run(ImportKind kind, String text) {
    ImportFile file =
        new ImportFile("town", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(importFiles.run(kind, List.of(file), false, _ -> {}))
        .isInstanceOf(ImportResult.Imported.class);
  }
}
