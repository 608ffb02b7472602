package uk.nhs.portal.performance.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.performance.judgements.TestMeasures.figure;
import static uk.nhs.portal.performance.judgements.TestMeasures.hidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.OrganisationFigure;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.ComparisonMethod;
import uk.nhs.portal.performance.measures.IntervalMethod;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Funnel;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.Polarity;

class JudgeComparisonTests {

  private static final Measure WAITS = TestMeasures.waits(Polarity.INCREASE, null);

  private final JudgeComparison judge = new JudgeComparison(_ -> Optional.empty());

  @Test
  void eachOrganisationIsHeldAgainstEngland() {
    JudgedComparison judged =
        judge.of(
            WAITS,
            List.of(
                england(600, 1000),
                trust(1, null, 700, 1000),
                trust(2, null, 500, 1000),
                trust(3, null, 600, 1000)));

    assertThat(judged.of(ReportingKind.TRUST))
        .extracting(Placed::againstEngland)
        .containsExactly(Outcome.BETTER, Outcome.WORSE, Outcome.SIMILAR);
    assertThat(Objects.requireNonNull(judged.england()).figure().value()).isEqualTo(60.0);
  }

  @Test
  void withoutEnglandNobodyIsCompared() {
    assertThat(judge.of(WAITS, List.of(trust(1, null, 700, 1000))).placed())
        .extracting(Placed::againstEngland)
        .containsExactly(Outcome.NOT_COMPARED);
  }

  @Test
  void regionsAreAddedUpAndHideWhatOneOfThemHides() {
    List<OrganisationFigure> figures =
        new ArrayList<>(
            List.of(trust(1, "Y60", 10, 100), trust(2, "Y60", 90, 300), trust(3, "Y61", 1, 10)));
    figures.add(new OrganisationFigure(organisation(4, "Y61"), hidden(0)));
    JudgedComparison judged = judge.of(WAITS, figures);

    List<Placed> regions = judged.of(ReportingKind.REGION);
    assertThat(regions)
        .extracting(each -> each.organisation().code().value())
        .containsExactly("Y60", "Y61");
    assertThat(regions.getFirst().figure().value()).isEqualTo(25.0);
    assertThat(regions.getLast().figure().hidden()).isTrue();
    assertThat(judged.kinds()).containsExactly(ReportingKind.TRUST);
  }

  @Test
  void fifthsNeedFiveAndEqualValuesShareOne() {
    List<OrganisationFigure> ten = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ten.add(trust(i, null, i < 3 ? 100 : 100.0 * i, 1000));
    }
    List<Placed> placed = judge.of(WAITS, ten).of(ReportingKind.TRUST);

    assertThat(placed.subList(0, 3)).extracting(Placed::fifth).containsOnly(Outcome.WORST);
    assertThat(placed.getLast().fifth()).isEqualTo(Outcome.BEST);
    assertThat(judge.of(WAITS, ten.subList(0, 4)).placed())
        .extracting(Placed::fifth)
        .containsOnly(Outcome.NOT_COMPARED);
  }

  @Test
  void aMeasureComparedByFifthsHasThemAsOutcome() {
    Measure quintiles =
        TestMeasures.of(
            "%", Polarity.NEUTRAL, null, IntervalMethod.WILSON, ComparisonMethod.QUINTILES, true);
    List<OrganisationFigure> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(trust(i, null, 100 + 100.0 * i, 1000));
    }

    assertThat(judge.of(quintiles, five).placed())
        .extracting(Placed::againstEngland)
        .containsExactly(
            Outcome.LOWEST, Outcome.LOW, Outcome.MIDDLE, Outcome.HIGH, Outcome.HIGHEST);
  }

  @Test
  void whereOrganisationsDifferFarMoreThanByChanceTheLimitsAllowForIt() {
    List<OrganisationFigure> differing = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      differing.add(trust(i, null, 400 + 30.0 * i, 1000));
    }
    JudgedComparison judged = judge.of(WAITS, differing);
    Funnel funnel = Objects.requireNonNull(judged.funnels().get(ReportingKind.TRUST));

    assertThat(funnel.isOverDispersed()).isTrue();
    assertThat(judged.placed()).extracting(Placed::place).contains(Outcome.SIMILAR);
    assertThat(judged.placed())
        .allSatisfy(
            each -> assertThat(Objects.requireNonNull(each.limits()).upper95()).isGreaterThan(50));
  }

  @Test
  void aHiddenFigureIsNotComparedAndNotDrawn() {
    JudgedComparison judged =
        judge.of(
            WAITS,
            List.of(england(600, 1000), new OrganisationFigure(organisation(1, null), hidden(0))));

    assertThat(judged.placed().getFirst())
        .extracting(Placed::againstEngland, Placed::fifth, Placed::place, Placed::limits)
        .containsExactly(Outcome.NOT_COMPARED, Outcome.NOT_COMPARED, Outcome.NOT_COMPARED, null);
  }

  private static OrganisationFigure england(double numerator, double denominator) {
    return new OrganisationFigure(
        new ReportingOrganisation(
            ReportingOrganisation.ENGLAND, "England", ReportingKind.ENGLAND, null, null, null),
        figure(0, numerator, denominator));
  }

  private static OrganisationFigure trust(
      int number, @Nullable String region, double numerator, double denominator) {
    Figure figure = figure(0, numerator, denominator);
    return new OrganisationFigure(organisation(number, region), figure);
  }

  private static ReportingOrganisation organisation(int number, @Nullable String region) {
    return new ReportingOrganisation(
        new OdsCode("R%02d".formatted(number)),
        "Trust " + number,
        ReportingKind.TRUST,
        region,
        null,
        null);
  }
}
