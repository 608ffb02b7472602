package uk.nhs.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.performance.batches.BatchStatus;
import uk.nhs.portal.performance.batches.BatchSummary;
import uk.nhs.portal.performance.batches.FindBatches;
import uk.nhs.portal.performance.batches.ReleaseBatches;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.intake.AddFigures;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.statistics.Observation;
import uk.nhs.portal.performance.statistics.SpecialCause;
import uk.nhs.portal.performance.statistics.Xmr;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class FernshireFiguresIT {

  private static final LocalDate LAST = LocalDate.of(2026, 2, 1);

  @Autowired private FindMeasures measures;
  @Autowired private ReadFigures figures;
  @Autowired private FindBatches batches;

  @BeforeAll
  static void load(
      @Autowired ImportFiles importFiles,
      @Autowired OpenAccounts accounts,
      @Autowired DefineMeasures define,
      @Autowired FindMeasures measures,
      @Autowired AddFigures add,
      @Autowired ReleaseBatches release,
      @Autowired WhoIsNamed named,
      @Autowired MovableClock clock) {
    clock.reset();
    FernshireOrganisations county = new FernshireOrganisations(importFiles);
    county.load();
    new FernshireTrusts(county).load();
    for (String email : List.of(DemoAccounts.CURATOR, DemoAccounts.SECOND_CURATOR)) {
      if (named.account(EmailAddress.of(email)).isEmpty()) {
        SignedInAs.thePortal(() ->
            accounts.forStaff(
                EmailAddress.of(email),
                "Curator",
                DemoAccounts.PASSWORD,
                Set.of(Role.CURATOR),
                List.of()));
      }
    }
    new FernshireFigures(define, measures, add, release, named, (Clock) clock).publish();
  }

  @AfterAll
  static void leaveNoOrganisation(@Autowired JdbcClient jdbc) {
    for (String table :
        List.of(
            "organisation",
            "postcode",
            "organisation_succession",
            "organisation_lineage",
            "organisation_former_name")) {
      jdbc.sql("DELETE FROM " + table).update();
    }
  }

  private Measure measure(String code) {
    return measures.byCode(new MeasureCode(code)).orElseThrow();
  }

  private List<Figure> seen(String trust) {
    return figures.series(measure(InventedFigures.SEEN).id(), new OdsCode(trust));
  }

  private Xmr chart(String trust) {
    Measure measure = measure(InventedFigures.SEEN);
    return Xmr.of(
        seen(trust).stream()
            .map(figure -> new Observation(figure.period(), figure.value()))
            .toList(),
        Xmr.Options.towards(measure.polarity()).aimingAt(78));
  }

  @Test
  void everyMeasureSaysThatItsFiguresAreInvented() {
    assertThat(measures.all())
        .filteredOn(measure -> measure.code().value().startsWith("demo-"))
        .hasSize(5)
        .allSatisfy(measure -> {
          assertThat(measure.name()).contains("(invented)");
          assertThat(measure.sheet().source()).startsWith("Invented figures");
          assertThat(measure.sheet().caveats()).startsWith("Invented figures");
        });
  }

  @Test
  void chartsHaveSpecialCausesOfEachKind() {
    Set<SpecialCause> found =
        List.of(
                "ZYT01", "ZYT03", "ZYT04", "ZYT05", "ZYT07", "ZYT11", "ZYT14", "ZYT16", "ZYT19",
                "ZYT23")
            .stream()
            .flatMap(trust -> chart(trust).points().stream())
            .map(Xmr.Point::specialCause)
            .collect(Collectors.toSet());

    assertThat(found)
        .contains(
            SpecialCause.ABOVE_UCL,
            SpecialCause.BELOW_LCL,
            SpecialCause.SEVEN_ABOVE,
            SpecialCause.SEVEN_BELOW)
        .containsAnyOf(SpecialCause.TREND_INCREASING, SpecialCause.TREND_DECREASING);
  }

  @Test
  void twoTrustsEndAtTheMergerAndOneBegins() {
    assertThat(seen("ZYT93")).extracting(Figure::period).last().isEqualTo(LocalDate.of(2022, 9, 1));
    assertThat(seen("ZYT94")).hasSize(12);
    assertThat(seen("ZYT10")).extracting(Figure::period).first().isEqualTo(InventedTrust.MERGER);
  }

  @Test
  void oneMonthIsMissingAndEnglandIsTheSumOfTheOthers() {
    assertThat(seen("ZYT09"))
        .extracting(Figure::period)
        .contains(LAST.minusMonths(6), LAST.minusMonths(8))
        .doesNotContain(LAST.minusMonths(7));
    assertThat(figures.series(measure(InventedFigures.SEEN).id(), ReportingOrganisation.ENGLAND))
        .hasSizeGreaterThanOrEqualTo(36)
        .allMatch(figure -> figure.value() != null);
  }

  @Test
  void aMonthIsRevisedAndTheLastOneIsProvisional() {
    Map<LocalDate, Figure> months =
        seen("ZYT04").stream().collect(Collectors.toMap(Figure::period, figure -> figure));

    assertThat(months.get(LAST.minusMonths(2))).extracting(Figure::revision).isEqualTo(2);
    assertThat(months.get(LAST)).extracting(Figure::provisional).isEqualTo(true);
    assertThat(months.get(LAST.minusMonths(1))).extracting(Figure::provisional).isEqualTo(false);
  }

  @Test
  void smallNumbersOfPracticesAreHidden() {
    List<Figure> complaints =
        Fernshire.practices().stream()
            .flatMap(practice ->
                figures.series(measure(InventedFigures.COMPLAINTS).id(), practice).stream())
            .toList();

    assertThat(complaints).anyMatch(Figure::hidden).anyMatch(figure -> figure.value() != null);
  }

  @Test
  void oneBatchIsUnderEmbargoAndOneWaitsForTheFirstCurator() {
    List<BatchSummary> demo =
        batches.newest(0, 1_000).stream().filter(batch -> batch.layout().equals("demo")).toList();

    assertThat(demo)
        .extracting(BatchSummary::status)
        .contains(BatchStatus.EMBARGOED, BatchStatus.PREVIEWED, BatchStatus.PUBLIC);
    assertThat(demo)
        .filteredOn(batch -> batch.status() == BatchStatus.PREVIEWED)
        .singleElement()
        .satisfies(batch -> assertThat(batch.reason()).startsWith("Final figures"));
    assertThat(figures.series(measure(InventedFigures.EXPERIENCE).id(), new OdsCode("ZYP001")))
        .as("without the year under embargo")
        .hasSize(4);
  }
}
