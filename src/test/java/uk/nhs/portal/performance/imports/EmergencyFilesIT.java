package uk.nhs.portal.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.nhs.portal.performance.batches.MeasureCount;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.testing.DatabaseTest;

/// NHS England's monthly A&E files: the real ones, and what may be wrong with others.
@DatabaseTest
@Import(Figures.class)
class EmergencyFilesIT {

  private static final String WITHIN = "ae-type1-4h";
  private static final String HEADER =
      "Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,"
          + "A&E attendances Other A&E Department,A&E attendances Booked Appointments Type 1,"
          + "A&E attendances Booked Appointments Type 2,"
          + "A&E attendances Booked Appointments Other Department,Attendances over 4hrs Type 1,"
          + "Attendances over 4hrs Type 2,Attendances over 4hrs Other Department,"
          + "Attendances over 4hrs Booked Appointments Type 1,"
          + "Attendances over 4hrs Booked Appointments Type 2,"
          + "Attendances over 4hrs Booked Appointments Other Department,"
          + "Patients who have waited 4-12 hs from DTA to admission,"
          + "Patients who have waited 12+ hrs from DTA to admission,"
          + "Emergency admissions via A&E - Type 1,Emergency admissions via A&E - Type 2,"
          + "Emergency admissions via A&E - Other A&E department,Other emergency admissions";

  @Autowired private Figures figures;

  @BeforeEach
  void start() {
    figures.reset();
  }

  /// 100 × (attendances − over 4 hours) ÷ attendances of type 1, from the row TOTAL of each file.
  @ParameterizedTest
  @CsvSource({
    "Monthly-AE-June-2024_copy.csv, 2024-06-01, 1374917, 547250",
    "Monthly-AE-July-2024-revised.csv, 2024-07-01, 1399224, 543499",
    "Monthly-AE-August-2024.csv, 2024-08-01, 1292332, 487960",
    "Monthly-AE-September-2024.csv, 2024-09-01, 1335923, 541162",
    "Monthly-AE-October-2024-revised.csv, 2024-10-01, 1422317, 601329",
    "Monthly-AE-November-2024-revised.csv, 2024-11-01, 1396858, 605301",
    "Monthly-AE-December-2024.csv, 2024-12-01, 1407530, 633815",
    "Monthly-AE-January-2025.csv, 2025-01-01, 1326670, 566267"
  })
  void everyRealFileAddsUpToItsTotal(String name, String month, double all, double over) {
    FigureImport imported = figures.real(WITHIN, "ae-monthly/" + name);

    figures.batch(imported);
    assertThat(figures.england(WITHIN, month))
        .extracting(Figure::numerator, Figure::denominator, Figure::value)
        .containsExactly(all - over, all, 100 * (all - over) / all);
    assertThat(figures.codes()).isEmpty();
  }

  @Test
  void inJune2024SixtyInAHundredLeftWithinFourHours() {
    figures.real(null, "ae-monthly/Monthly-AE-June-2024_copy.csv");

    Figure england = figures.england(WITHIN, "2024-06-01");
    assertThat(england).extracting(Figure::denominator).isEqualTo(1_374_917.0);
    assertThat(Objects.requireNonNull(england).value()).isEqualTo(60.20, offset(0.005));
    assertThat(figures.value("ae-all-4h", "RJ1", "2024-06-01"))
        .isEqualTo(100 * (17_809.0 - 4_267) / 17_809);
    assertThat(figures.value("ae-attendances", "RJ1", "2024-06-01")).isEqualTo(17_809.0);
    assertThat(figures.value("emergency-admissions", "RJ1", "2024-06-01")).isEqualTo(2_308.0);
    assertThat(figures.england("ae-12h-admission", "2024-06-01"))
        .extracting(Figure::numerator, Figure::denominator)
        .containsExactly(38_106.0, 402_055.0);
  }

  @Test
  void whoHasNoSuchDepartmentHasNoFigureAndNotZero() {
    figures.real(null, "ae-monthly/Monthly-AE-June-2024_copy.csv");

    assertThat(figures.series(WITHIN, "AJN")).isEmpty();
    assertThat(figures.value("ae-all-4h", "AJN", "2024-06-01")).isEqualTo(100.0);
    assertThat(figures.series("ae-all-4h", "RAN")).as("an orthopaedic hospital").isEmpty();
  }

  @Test
  void whoTheRegisterDoesNotKnowIsCalledAsThePublicationCallsThem() {
    figures.real(null, "ae-monthly/Monthly-AE-October-2024-revised.csv");

    assertThat(figures.organisation("AD913"))
        .satisfies(centre -> {
          assertThat(centre.name()).isEqualTo("Beckenham Beacon UCC");
          assertThat(centre.kind()).isEqualTo(ReportingKind.OTHER);
          assertThat(centre.region()).isEqualTo("Y56");
        });
    assertThat(figures.organisation("RJ1").kind()).isEqualTo(ReportingKind.TRUST);
  }

  @Test
  void aMeasureThatDoesNotSayHowIsTakenToBeWithinFourHours() {
    figures.measure("test-plain", "\"unit\": \"%\"");

    figures.real("test-plain", "ae-monthly/Monthly-AE-June-2024_copy.csv");

    assertThat(figures.england("test-plain", "2024-06-01"))
        .extracting(Figure::denominator)
        .isEqualTo(1_374_917.0);
    assertThat(figures.codes()).containsExactly("measure.type1-within-4-hours");
  }

  @Test
  void aRevisedMonthReplacesAllOfItAndSaysSo() {
    figures.publish(WITHIN, month("JUNE", "RX1 100 40", "RX2 200 50", "TOTAL 300 90"));

    FigureImport revised =
        figures.publish(WITHIN, month("JUNE", "RX1 100 30", "RX3 50 10", "Total 150 40"));

    assertThat(((FigureImport.Imported) revised).measures())
        .extracting(
            MeasureCount::added, MeasureCount::changed, MeasureCount::gone, MeasureCount::unchanged)
        .containsExactly(tuple(1L, 1L, 1L, 0L));
    assertThat(figures.value(WITHIN, "RX1", "2024-06-01")).isEqualTo(70.0);
    assertThat(figures.series(WITHIN, "RX2")).as("the revised file lacks it").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TOTAL", "Total", "'Total '", "total"})
  void theTotalIsWrittenInSeveralWays(String total) {
    figures.publish(WITHIN, month("JUNE", "RX1 100 40", total.replace(" ", "_") + " 100 40"));

    assertThat(figures.england(WITHIN, "2024-06-01")).extracting(Figure::value).isEqualTo(60.0);
  }

  @Test
  void emptyColumnsAfterTheLastOneDoNotMatter() {
    String[] lines = month("JUNE", "RX1 100 40", "TOTAL 100 40");

    figures.publish(WITHIN, lines[0] + ",,,,,,a", lines[1] + ",,,,,,", lines[2] + ",,,,,,");

    assertThat(figures.england(WITHIN, "2024-06-01")).extracting(Figure::value).isEqualTo(60.0);
    assertThat(figures.codes()).isEmpty();
  }

  @Test
  void aTotalThatIsNotTheSumRefusesTheFile() {
    FigureImport refused =
        figures.publishSkippingBad(
            WITHIN, month("JUNE", "RX1 100 40", "RX2 200 50", "TOTAL 301 90"));

    assertThat(refused).isInstanceOf(FigureImport.Refused.class);
    assertThat(figures.said())
        .containsExactly(
            "row 4, a&e attendances type 1: refused, the providers add up to 300, and the row"
                + " TOTAL says 301");
    assertThat(figures.rows("figure")).isZero();
  }

  @Test
  void aFileWithoutItsTotalMayHaveBeenCut() {
    FigureImport refused = figures.publish(WITHIN, month("JUNE", "RX1 100 40", "RX2 200 50"));

    assertThat(refused).isInstanceOf(FigureImport.Refused.class);
    assertThat(figures.codes()).containsExactly("total.missing");
  }

  @Test
  void twoMonthsInOneFileAreRefused() {
    List<String> lines = new ArrayList<>(List.of(month("JUNE", "RX1 100 40", "TOTAL 100 40")));
    lines.add(2, month("JULY", "RX2 100 40")[1]);

    FigureImport refused = figures.publish(WITHIN, lines.toArray(String[]::new));

    assertThat(refused).isInstanceOf(FigureImport.Refused.class);
    assertThat(figures.codes()).contains("period.several");
  }

  @Test
  void theSameProviderTwiceIsRefused() {
    figures.publish(WITHIN, month("JUNE", "RX1 100 40", "RX1 100 40", "TOTAL 200 80"));

    assertThat(figures.codes()).containsExactly("row.twice");
    assertThat(figures.rows("figure")).isZero();
  }

  @Test
  void moreOverFourHoursThanCameIsRefused() {
    figures.publish(WITHIN, month("JUNE", "RX1 100 140", "TOTAL 100 140"));

    assertThat(figures.codes()).contains("number.negative");
    assertThat(figures.rows("figure")).isZero();
  }

  @Test
  void aNameThatIsAFormulaIsDefused() {
    String[] lines = month("JUNE", "NX9 100 40", "TOTAL 100 40");
    lines[1] = lines[1].replace("Name of NX9", "\"=HYPERLINK(\"\"http://x\"\"),X\"");

    figures.publish(WITHIN, lines);

    assertThat(figures.codes()).containsExactly("cell.formula-defused");
    assertThat(figures.organisation("NX9").name()).isEqualTo("HYPERLINK(\"http://x\"),X");
  }

  /// A file of providers, each `code attendances over`; the other numbers are zero.
  private static String[] month(String month, String... rows) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (String row : rows) {
      String[] parts = row.split(" ", -1);
      boolean total = parts[0].toUpperCase(Locale.ROOT).startsWith("TOTAL");
      String code = parts[0].replace('_', ' ');
      List<String> cells = new ArrayList<>(Collections.nCopies(22, "0"));
      cells.set(0, total ? code : "MSitAE-" + month + "-2024");
      cells.set(1, code);
      cells.set(2, total ? code : "NHS ENGLAND NORTH WEST ");
      cells.set(3, total ? code : "Name of " + code);
      cells.set(4, parts[1]);
      cells.set(10, parts[2]);
      lines.add(String.join(",", cells));
    }
    return lines.toArray(String[]::new);
  }
}
