package uk.nhs.portal.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.organisations.OrganisationsImported;
import uk.nhs.portal.organisations.imports.UnreadableFile;
import uk.nhs.portal.performance.batches.BatchCounts;
import uk.nhs.portal.performance.batches.MeasureCount;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.testing.DatabaseTest;

/// Files in the portal's own layout, right and wrong ones.
@DatabaseTest
@Import(Figures.class)
class GeneralFiguresIT {

  private static final String HEADER = "period,organisation,numerator,denominator,value";
  private static final String SHARE = "test-share";
  private static final String COUNT = "test-count";
  private static final String SCORE = "test-score";

  @Autowired private Figures figures;
  @Autowired private JdbcClient sql;
  @Autowired private ApplicationEventPublisher events;

  @BeforeEach
  void start() {
    figures.reset();
    figures.measure(SHARE, "\"unit\": \"%\"");
    figures.measure(COUNT, "\"unit\": \"patients\"");
    figures.measure(SCORE, "\"unit\": \"points\"");
  }

  @Test
  void figuresArePublicAtOnceWithTheSumOfEngland() {
    FigureImport imported =
        figures.publish(
            SHARE,
            HEADER,
            "2025-01-01,RX1,60,100,",
            "2025-01-01,RX2,30,100,",
            "2025-02-01,RX1,1,4,");

    assertThat(imported)
        .isEqualTo(
            new FigureImport.Imported(
                figures.batch(imported),
                new BatchCounts(3, 3, 0),
                ((FigureImport.Imported) imported).measures()));
    assertThat(((FigureImport.Imported) imported).measures())
        .extracting(MeasureCount::added, MeasureCount::changed)
        .containsExactly(tuple(3L, 0L));
    assertThat(figures.series(SHARE, "RX1")).extracting(Figure::value).containsExactly(60.0, 25.0);
    Figure england = figures.england(SHARE, "2025-01-01");
    assertThat(england)
        .extracting(Figure::numerator, Figure::denominator, Figure::value)
        .containsExactly(90.0, 200.0, 45.0);
  }

  @Test
  void theColumnsMayBeInAnyOrderAndSomeMayBeAbsent() {
    figures.publish(SCORE, "Value, Organisation ,Period", "7.25,rx1,2025-01-01");

    assertThat(figures.value(SCORE, "RX1", "2025-01-01")).isEqualTo(7.25);
    assertThat(figures.england(SCORE, "2025-01-01"))
        .as("values alone do not add up to anything")
        .isNull();
  }

  @Test
  void aCountIsItsNumeratorAndCountsAddUp() {
    figures.publish(
        COUNT, "period,organisation,numerator", "2025-01-01,P91001,0", "2025-01-01,P91002,1200");

    assertThat(figures.value(COUNT, "P91001", "2025-01-01")).isZero();
    assertThat(figures.england(COUNT, "2025-01-01")).extracting(Figure::value).isEqualTo(1200.0);
  }

  @Test
  void areasAreKnownByEitherCodeAndEnglandByItsName() {
    figures.publish(
        SHARE,
        HEADER,
        "2025-01-01,England,50,100,",
        "2025-01-01,E40000003,40,80,",
        "2025-01-01,QOP,1,2,");

    assertThat(figures.england(SHARE, "2025-01-01")).extracting(Figure::value).isEqualTo(50.0);
    assertThat(figures.organisations("Y56", "QOP").values())
        .extracting(organisation -> organisation.kind())
        .containsExactlyInAnyOrder(ReportingKind.REGION, ReportingKind.ICB);
  }

  @Test
  void organisationsAreCalledAsTheRegisterCallsThem() {
    figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100,");

    assertThat(figures.organisation("RX1"))
        .satisfies(trust -> {
          assertThat(trust.name()).isEqualTo("Alder NHS Trust");
          assertThat(trust.kind()).isEqualTo(ReportingKind.TRUST);
          assertThat(trust.region()).isEqualTo("Y62");
          assertThat(trust.icb()).isEqualTo("QOP");
        });
  }

  @Test
  void whoIsRenamedInTheRegisterIsRenamedHere() {
    figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100,");
    sql.sql("UPDATE organisation SET name = 'Ash NHS Trust' WHERE ods_code = 'RX1'").update();

    events.publishEvent(
        new OrganisationsImported(TimeOrderedId.next(), Set.of(new OdsCode("RX1"))));

    assertThat(figures.organisation("RX1").name()).isEqualTo("Ash NHS Trust");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01-01,RX1,110,100,|numerator.over-denominator",
        "2025-01-01,RX1,,,100.5|value.over-whole",
        "2025-01-01,RX1,-3,100,|number.negative",
        "2025-01-01,RX1,3,-100,|number.negative",
        "2025-01-01,RX1,,,-0.5|number.negative",
        "2025-01-01,RX1,60,100,61.2|value.disagrees",
        "2025-01-01,RX1,3,0,|denominator.zero",
        "2025-01-01,RX1,3,,|denominator.empty",
        "2025-01-01,RX1,abc,100,|number.syntax",
        "2025-01-01,RX1,0x10,100,|number.syntax",
        "2025-01-01,RX1,NaN,100,|number.syntax",
        "2025-01-01,RX1,Infinity,100,|number.syntax",
        "2025-01-01,RX1,1e300,1e301,|number.range",
        "2025-01-01,RX1,=1+1,100,|cell.formula",
        "2025-01-01,RX1,@SUM(A1),100,|cell.formula",
        "2025-01-01,RX1,+60,100,|cell.formula",
        "2025-01-01,RX1,-cmd,100,|cell.formula",
        "2025-01-01,RX1,\t=1+1,100,|cell.formula",
        "2025-01-01,=RX1,60,100,|cell.formula",
        "2025-01-01,RX9,60,100,|organisation.unknown",
        "2025-01-01,nobody at all,60,100,|organisation.unknown",
        "2025-01-01,,60,100,|cell.empty",
        "01/02/2025,RX1,60,100,|period.iso",
        "2025-02-30,RX1,60,100,|period.iso",
        "2025-02,RX1,60,100,|period.iso",
        ",RX1,60,100,|cell.empty",
        "2026-03-04,RX1,60,100,|period.future",
        "1900-01-01,RX1,60,100,|period.early",
        "2025-01-01,RX1,60,100,60,7|row.columns"
      })
  void aRowThatCannotBeTrueIsRefusedAndNothingIsStored(String row, String code) {
    FigureImport refused =
        figures.publish(SHARE, HEADER, "2025-01-01,RX2,30,100,", row, "2025-01-01,RX3,1,2,");

    assertThat(refused).isEqualTo(new FigureImport.Refused(new BatchCounts(3, 2, 1)));
    assertThat(figures.codes()).containsExactly(code);
    assertThat(figures.said()).allMatch(sentence -> sentence.startsWith("row 3"));
    for (String table : new String[] {"batch", "figure", "release_of_figures", "batch_remark"}) {
      assertThat(figures.rows(table)).as(table).isZero();
    }
  }

  @Test
  void badRowsCanBeLeftOut() {
    FigureImport imported =
        figures.publishSkippingBad(
            SHARE, HEADER, "2025-01-01,RX1,60,100,", "2025-01-01,RX9,30,100,");

    assertThat(imported).isInstanceOf(FigureImport.Imported.class);
    assertThat(((FigureImport.Imported) imported).counts()).isEqualTo(new BatchCounts(2, 1, 1));
    assertThat(figures.codes()).containsExactly("organisation.unknown");
    assertThat(figures.said().getFirst()).contains("RX9");
  }

  @Test
  void onlyBadRowsAreNoImport() {
    assertThat(figures.publishSkippingBad(SHARE, HEADER, "2025-01-01,RX9,30,100,"))
        .isInstanceOf(FigureImport.Refused.class);
    assertThat(figures.rows("batch")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';missing",
        "-;missing",
        "NA;missing",
        "n/a;missing",
        "..;missing",
        "*;suppressed",
        "/;suppressed",
        "-97;suppressed",
        "−97;suppressed"
      })
  void whatAPublisherKeepsBackIsMissingAndNotZero(String marker, String note) {
    figures.publish(
        SHARE, HEADER, "2025-01-01,RX1," + marker + "," + marker + ",", "2025-01-01,RX2,1,2,");

    assertThat(figures.series(SHARE, "RX1"))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.value()).isNull();
          assertThat(figure.note()).isEqualTo(note);
        });
    assertThat(figures.england(SHARE, "2025-01-01")).extracting(Figure::denominator).isEqualTo(2.0);
  }

  @Test
  void nothingOutOfNothingIsNoFigure() {
    figures.publish(SHARE, HEADER, "2025-01-01,RX1,0,0,");

    assertThat(figures.series(SHARE, "RX1"))
        .extracting(Figure::value, Figure::note)
        .containsExactly(tuple(null, "no-denominator"));
    assertThat(figures.england(SHARE, "2025-01-01")).isNull();
  }

  @Test
  void separatorsBetweenThousandsAreReadWithARemark() {
    figures.publish(SHARE, HEADER, "2025-01-01,RX1,\"1,250\",\"2,500\",50%");

    assertThat(figures.value(SHARE, "RX1", "2025-01-01")).isEqualTo(50.0);
    assertThat(figures.codes()).containsExactly("number.thousands", "number.thousands");
  }

  @Test
  void theSameOrganisationAndPeriodTwiceInAFileIsRefused() {
    FigureImport refused =
        figures.publish(
            SHARE,
            HEADER,
            "2025-01-01,RX1,60,100,",
            "2025-01-01,RX2,60,100,",
            "2025-01-01,RX1,60,100,");

    assertThat(refused).isInstanceOf(FigureImport.Refused.class);
    assertThat(figures.said())
        .containsExactly("row 4: refused, the file has a figure of RX1 for 2025-01-01 already");
    assertThat(figures.rows("figure")).isZero();
  }

  @Test
  void ofTwoRowsForTheSameTheFirstStaysIfBadOnesAreLeftOut() {
    figures.publishSkippingBad(
        SHARE, HEADER, "2025-01-01,RX1,60,100,", "2025-01-01,RX1,70,100,", "2025-01-01,RX2,1,100,");

    assertThat(figures.value(SHARE, "RX1", "2025-01-01")).isEqualTo(60.0);
    assertThat(figures.value(SHARE, "RX2", "2025-01-01")).isEqualTo(1.0);
  }

  @Test
  void theSameFileTwiceIsOneBatch() {
    FigureImport first = figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100,");

    assertThat(figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100,"))
        .isEqualTo(new FigureImport.AlreadyThere(figures.batch(first)));
    assertThat(figures.rows("batch")).isOne();
    assertThat(figures.publish(COUNT, HEADER, "2025-01-01,RX1,60,100,"))
        .as("for another measure it is another batch")
        .isInstanceOf(FigureImport.Imported.class);
  }

  @Test
  void aLaterFileIsARevisionAndLeavesTheOthersAlone() {
    figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100,", "2025-01-01,RX2,30,100,");

    FigureImport second =
        figures.publish(SHARE, HEADER, "2025-01-01,RX1,70,100,", "2025-01-01,RX3,50,100,");

    assertThat(((FigureImport.Imported) second).measures())
        .extracting(
            MeasureCount::added, MeasureCount::changed, MeasureCount::gone, MeasureCount::unchanged)
        .containsExactly(tuple(1L, 1L, 0L, 0L));
    assertThat(figures.series(SHARE, "RX1"))
        .extracting(Figure::value, Figure::revision)
        .containsExactly(tuple(70.0, 2));
    assertThat(figures.value(SHARE, "RX2", "2025-01-01")).isEqualTo(30.0);
    assertThat(figures.england(SHARE, "2025-01-01")).extracting(Figure::value).isEqualTo(50.0);
  }

  @Test
  void aPublishedEnglandIsNotReplacedByASum() {
    figures.publish(SHARE, HEADER, "2025-01-01,RX1,60,100,", "2025-01-01,England,700,1000,");

    figures.publish(SHARE, HEADER, "2025-01-01,RX1,65,100,");

    assertThat(figures.england(SHARE, "2025-01-01")).extracting(Figure::value).isEqualTo(70.0);
  }

  @Test
  void periodsOfMonthsBeginOnTheFirst() {
    figures.measure("test-monthly", "\"unit\": \"%\", \"frequency\": \"month\"");

    figures.publish("test-monthly", HEADER, "2025-01-15,RX1,60,100,");

    assertThat(figures.codes()).containsExactly("period.first-day");
  }

  @Test
  void otherEncodingsAndSeparatorsAreReadWithARemark() {
    figures.run(
        Figures.file(
            "latin.csv",
            StandardCharsets.ISO_8859_1,
            "period¬organisation¬value\n2025-01-01¬RX1¬60\n"),
        SHARE,
        false,
        new Publishing.AtOnce());

    assertThat(figures.codes()).containsExactly("file.not-utf8", "file.separator");
    assertThat(figures.value(SHARE, "RX1", "2025-01-01")).isEqualTo(60.0);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    figures.publish(SHARE, "\ufeff" + HEADER, "2025-01-01,RX1,60,100,");

    assertThat(figures.value(SHARE, "RX1", "2025-01-01")).isEqualTo(60.0);
    assertThat(figures.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|file.empty",
        "a,b,c|file.layout",
        "period,organisation,value;2025-01-01,RX1,\"6|file.csv",
        "A81001,SOME PRACTICE,Y63,QHM,1,2,3,4,5,TS18 1HU,19740401,,A,B,16C,19740401,,01642,,,,0,,16C,,4,|file.is-register"
      })
  void aFileThatIsNoneCannotBeRead(String text, String code) {
    assertThatThrownBy(() ->
            figures.run(
                Figures.file("bad.csv", StandardCharsets.UTF_8, text.replace(';', '\n')),
                SHARE,
                false,
                new Publishing.AtOnce()))
        .isInstanceOfSatisfying(
            UnreadableFile.class, unreadable -> assertThat(unreadable.code()).isEqualTo(code));
    assertThat(figures.rows("batch")).isZero();
  }

  @Test
  void textOfTwoBytesACharacterIsAskedForInAnotherEncoding() {
    assertThatThrownBy(() ->
            figures.run(
                Figures.file("wide.csv", StandardCharsets.UTF_16, HEADER + "\n"),
                SHARE,
                false,
                new Publishing.AtOnce()))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("file.encoding"));
  }

  @Test
  void aFileThatIsCutInItsLastRowIsRefusedEvenIfBadRowsAreLeftOut() {
    FigureImport refused =
        figures.publishSkippingBad(SHARE, HEADER, "2025-01-01,RX1,60,100,60", "2025-01-01,RX2,6");

    assertThat(refused).isInstanceOf(FigureImport.Refused.class);
    assertThat(figures.codes()).containsExactly("file.cut");
    assertThat(figures.rows("figure")).isZero();
  }

  @Test
  void aHeaderAloneIsRefused() {
    assertThat(figures.publish(SHARE, HEADER)).isInstanceOf(FigureImport.Refused.class);
    assertThat(figures.codes()).containsExactly("file.no-rows");
  }

  @Test
  void aMeasureThatNobodyDefinedCannotHaveFigures() {
    assertThatThrownBy(() -> figures.publish("test-none", HEADER, "2025-01-01,RX1,60,100,"))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("measure.unknown"));
  }

  @Test
  void manyRowsAreWrittenInPieces() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    LocalDate day = LocalDate.of(2019, 1, 1);
    for (int i = 0; i < 2_500; i++) {
      text.append(day.plusDays(i)).append(",RX1,").append(i % 100).append(",100,\n");
      text.append(day.plusDays(i)).append(",RX2,1,100,\n");
    }

    FigureImport imported =
        figures.run(
            Figures.file("many.csv", StandardCharsets.UTF_8, text.toString()),
            SHARE,
            false,
            new Publishing.AtOnce());

    assertThat(((FigureImport.Imported) imported).counts())
        .isEqualTo(new BatchCounts(5_000, 5_000, 0));
    assertThat(figures.series(SHARE, "RX1")).hasSize(2_500);
    assertThat(figures.rows("figure")).isEqualTo(3 * 2_500);
  }
}
