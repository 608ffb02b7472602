package uk.nhs.portal.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.UnreadableFile;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.testing.DatabaseTest;

/// Waiting times, list sizes, ratings and Fingertips.
@DatabaseTest
@Import(Figures.class)
class OtherLayoutsIT {

  private static final String UPLOADS = "fingertips/upload-validation-csvs/";

  @Autowired private Figures figures;

  @BeforeEach
  void start() {
    figures.reset();
    figures.measure("test-score", "\"unit\": \"score\", \"frequency\": \"year\"");
    figures.measure("test-share", "\"unit\": \"%\", \"frequency\": \"month\"");
  }

  @Test
  void waitsOfAllCommissionersAreAddedUpAndOtherPartsAreLeftOut() {
    figures.publish(
        "rtt-18-weeks",
        waitsHeader(),
        waits("RX1", "16C", "Part_2", "C_999", 60, 40),
        waits("RX1", "27D", "Part_2", "C_999", 20, 30),
        waits("RX1", "16C", "Part_2", "C_110", 60, 40),
        waits("RX1", "16C", "Part_1A", "C_999", 5, 5),
        waits("RX2", "16C", "Part_2", "C_999", 1, 3));

    assertThat(figures.series("rtt-18-weeks", "RX1"))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.numerator()).isEqualTo(80.0);
          assertThat(figure.denominator()).isEqualTo(150.0);
        });
    assertThat(figures.england("rtt-18-weeks", "2024-06-01"))
        .extracting(Figure::numerator, Figure::denominator)
        .containsExactly(81.0, 154.0);
  }

  @Test
  void aDerivationMayNameAPartAndATreatmentFunction() {
    figures.measure(
        "test-share",
        "\"unit\": \"%\", \"frequency\": \"month\", \"derivation\": {\"layout\":"
            + " \"rtt-full-extract\", \"numerator\": [\"Part_1A/C_110/over52\"], \"denominator\":"
            + " [\"Part_1A/C_110/total\"]}");

    figures.publish(
        "test-share",
        waitsHeader(),
        waits("RX1", "16C", "Part_1A", "C_110", 30, 10),
        waits("RX1", "16C", "Part_2", "C_999", 60, 40));

    assertThat(figures.value("test-share", "RX1", "2024-06-01")).isEqualTo(25.0);
  }

  @Test
  void listSizesAreOfPracticesAndAreasAreTheirSums() {
    figures.publish(
        "gp-list-size",
        "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS",
        "GP_PRAC_PAT_LIST,01JUN2024,GP,16C,E38000247,P91001,TS18 1HU,ALL,ALL,4102",
        "GP_PRAC_PAT_LIST,01JUN2024,GP,16C,E38000247,P91002,TS18 2AW,MALE,0_4,100",
        "GP_PRAC_PAT_LIST,01JUN2024,GP,16C,E38000247,P91002,TS18 2AW,FEMALE,0_4,120",
        "GP_PRAC_PAT_LIST,01JUN2024,CCG,16C,E38000247,16C,,ALL,ALL,999999");

    assertThat(figures.value("gp-list-size", "P91001", "2024-06-01")).isEqualTo(4102.0);
    assertThat(figures.value("gp-list-size", "P91002", "2024-06-01")).isEqualTo(220.0);
    assertThat(figures.england("gp-list-size", "2024-06-01"))
        .extracting(Figure::value)
        .isEqualTo(4322.0);
  }

  @Test
  void theMapOfPracticesHasNoFigures() {
    assertThatThrownBy(() -> figures.real("gp-list-size", "gp/gp-reg-pat-prac-map-2022-01.csv"))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("file.is-register"));
  }

  @Test
  void ofSeveralRatingsOfAPracticeTheNewestCounts() {
    figures.publish(
        "gp-cqc-good",
        "\"Practice.Code\",\"Year\",\"location_name\",\"service_population_group\",\"domain\",\"latest_rating\",\"inherited_rating_y_n\"",
        "\"P91001\",2016,\"Dill\",\"Overall\",\"Overall\",\"Good\",\"N\"",
        "\"P91001\",2019,\"Dill\",\"Overall\",\"Overall\",\"Requires improvement\",\"N\"",
        "\"P91002\",2018,\"Elm\",\"Overall\",\"Overall\",\"Outstanding\",\"N\"");

    assertThat(figures.value("gp-cqc-good", "P91001", "2019-01-01")).isZero();
    assertThat(figures.value("gp-cqc-good", "P91002", "2019-01-01")).isEqualTo(100.0);
    assertThat(figures.england("gp-cqc-good", "2019-01-01"))
        .extracting(Figure::value)
        .isEqualTo(50.0);
  }

  @Test
  void theRealRatingsNameEveryRowWithoutAPractice() {
    FigureImport refused = figures.real("gp-cqc-good", "cqc/cqc-gp-practice-ratings.csv");

    assertThat(refused).isInstanceOf(FigureImport.Refused.class);
    assertThat(figures.said()).anyMatch(said -> said.contains("code NA"));
    assertThat(figures.rows("figure")).isZero();
  }

  @Test
  void theRealExportOfFingertipsHasEveryPracticeAndEnglandOnce() {
    FigureImport imported =
        figures.real("test-score", "fingertips/fingertips-export-indicator-93553-gp.csv");

    figures.batch(imported);
    assertThat(figures.value("test-score", "A81005", "2019-01-01")).isEqualTo(15.398206930816);
    assertThat(figures.england("test-score", "2019-01-01"))
        .extracting(Figure::value)
        .isEqualTo(21.7220870988933);
    assertThat(figures.rows("figure")).isEqualTo(6_546);
    assertThat(figures.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ExtraHeadersAndValidDataRows.csv, header.unexpected",
    "MostlyValidHeadersAndValidDataRows.csv, header.missing",
    "SwitchedHeadersAndValidDataRows.csv, header.order",
    "DuplicateHeadersAndValidDataRows.csv, header.twice",
    "ValidHeadersAndNoDataRows.csv, file.no-rows",
    "ValidHeadersInvalidDataRows.csv, period.iso"
  })
  void uploadsSayWhatIsWrongWithThem(String name, String code) {
    assertThat(figures.real("test-score", UPLOADS + name)).isInstanceOf(FigureImport.Refused.class);

    assertThat(figures.codes()).contains(code);
    assertThat(figures.said()).isNotEmpty();
    assertThat(figures.rows("figure")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Empty.csv, file.empty",
    "NoHeadersAndValidDataRows.csv, file.no-header",
    "InvalidHeadersAndInvalidDataRows.csv, file.layout"
  })
  void someUploadsAreNone(String name, String code) {
    assertThatThrownBy(() -> figures.real("test-score", UPLOADS + name))
        .isInstanceOfSatisfying(
            UnreadableFile.class, unreadable -> assertThat(unreadable.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ValidHeadersAndValidDataRows.csv",
        "ValidHeadersAndValidDataRows2.csv",
        "ValidHeadersAndValidDataRowsWithEmptyLines.csv"
      })
  void rightUploadsAreRefusedOnlyForAreasThatNobodyKnows(String name) {
    figures.real("test-score", UPLOADS + name);

    assertThat(figures.codes()).containsOnly("organisation.unknown", "population.part");
  }

  @Test
  void anUploadKeepsDecimalsAndItsInterval() {
    figures.publish(
        "test-score",
        String.join(",", IndicatorUploadLayout.TODAY.columns()),
        "P91001,2024-01-01,2024-12-31,calendar_year,persons,5,10,,,12,3.25,40,2.5,4.125,2,5",
        "P91001,2024-01-01,2024-12-31,calendar_year,male,5,10,,,6,3,20,2,4,2,5");

    assertThat(figures.series("test-score", "P91001"))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.value()).isEqualTo(3.25);
          assertThat(figure.lower95()).isEqualTo(2.5);
          assertThat(figure.upper95()).isEqualTo(4.125);
        });
    assertThat(figures.codes()).containsExactly("population.part");
  }

  @Test
  void minusOneIsNothingInTheOldUpload() {
    figures.publish(
        "test-score",
        "IndicatorId,Year,YearRange,Quarter,Month,AgeId,SexId,AreaCode,Count,Value,LowerCI95,UpperCI95,"
            + "LowerCI99_8,UpperCI99_8,Denominator,Denominator_2,ValueNoteId,CategoryTypeId,CategoryId",
        "1,2019,1,-1,-1,1,4,P91001,-1,7.5,-1,-1,-1,-1,-1,-1,0,-1,-1",
        "1,2019,1,-1,-1,1,4,P91002,-1,-1,-1,-1,-1,-1,-1,-1,0,-1,-1");

    assertThat(figures.value("test-score", "P91001", "2019-01-01")).isEqualTo(7.5);
    assertThat(figures.series("test-score", "P91002"))
        .extracting(Figure::value, Figure::note)
        .containsExactly(tuple(null, "missing"));
  }

  @Test
  void listsOfOrganisationsNameTheRightCommand() {
    ImportFile register = ImportFile.of(Figures.realFile("ods/etr-2026-04.csv"));

    assertThatThrownBy(() -> figures.run(register, "test-score", false, new Publishing.AtOnce()))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("file.is-register"));
  }

  private static String waitsHeader() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "Period",
                "Provider Parent Org Code",
                "Provider Org Code",
                "Provider Org Name",
                "Commissioner Org Code",
                "RTT Part Type",
                "Treatment Function Code"));
    for (int week = 0; week < 104; week++) {
      names.add("Gt %02d To %02d Weeks SUM 1".formatted(week, week + 1));
    }
    names.add("Gt 104 Weeks SUM 1");
    names.addAll(List.of("Total", "Patients with unknown clock start date", "Total All"));
    return String.join(",", names);
  }

  /// So many in the eighteenth week, and so many in the fifty-fourth; other weeks are empty.
  private static String waits(
      String provider, String commissioner, String part, String function, int soon, int late) {
    List<String> cells = new ArrayList<>(Collections.nCopies(115, ""));
    List<String> first =
        List.of("RTT-June-2024", "QOP", provider, "NAME", commissioner, part, function);
    for (int i = 0; i < first.size(); i++) {
      cells.set(i, first.get(i));
    }
    cells.set(7 + 17, String.valueOf(soon));
    cells.set(7 + 53, String.valueOf(late));
    cells.set(112, String.valueOf(soon + late));
    cells.set(114, String.valueOf(soon + late));
    return String.join(",", cells);
  }
}
